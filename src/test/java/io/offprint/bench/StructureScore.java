package io.offprint.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How much of the structure of reference articles is there: for each kind of element the sum of the
 * smaller counts over the reference's (recall) and over the article's (precision); and of the
 * headings that both have, how many are above, beside or below the one before as the reference
 * says.
 */
final class StructureScore {
  /** Kinds by name, each with its selector. */
  static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    for (String tag : "img table pre blockquote figure li".split(" ")) {
      KINDS.put(tag, tag);
    }
    KINDS.put("h2/h3", "h2, h3");
    KINDS.put("a", "a[href~=.]");
  }

  private static final String UNSEEN = "script, style, template, noscript";

  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private int steps;
  private int rightSteps;

  void add(String reference, String article) {
    Element wanted = parse(reference);
    Element given = parse(article);
    KINDS.forEach(
        (kind, selector) -> {
          int due = wanted.select(selector).size();
          int got = given.select(selector).size();
          int[] sums = counts.computeIfAbsent(kind, k -> new int[3]);
          sums[0] += due;
          sums[1] += got;
          sums[2] += Math.min(due, got);
        });
    levels(wanted, given);
  }

  private static Element parse(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(UNSEEN).remove();
    return body;
  }

  private void levels(Element wanted, Element given) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Element h : given.select("h1, h2, h3, h4, h5, h6")) {
      levels.putIfAbsent(key(h), level(h));
    }
    List<int[]> both = new ArrayList<>();
    for (Element h : wanted.select("h1, h2, h3, h4, h5, h6")) {
      Integer level = levels.remove(key(h));
      if (level != null) {
        both.add(new int[] {level(h), level});
      }
    }
    for (int i = 1; i < both.size(); i++) {
      steps++;
      int due = Integer.compare(both.get(i)[0], both.get(i - 1)[0]);
      rightSteps += due == Integer.compare(both.get(i)[1], both.get(i - 1)[1]) ? 1 : 0;
    }
  }

  private static int level(Element h) {
    return h.normalName().charAt(1) - '0';
  }

  private static String key(Element h) {
    return Normalizer.normalize(h.text(), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Recall and precision of a kind of element; precision is NaN when nothing was given. */
  double[] of(String kind) {
    int[] c = counts.get(kind);
    return new double[] {(double) c[2] / c[0], (double) c[2] / c[1]};
  }

  /** The share of steps from a heading to the next that go up, down or stay as they should. */
  double levels() {
    return (double) rightSteps / steps;
  }
}
