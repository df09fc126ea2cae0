package io.offprint.bind;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Makes a chapter's ids fit to link to: unique, XML names of ASCII letters, digits and hyphens; one
 * for every heading; no fragment link without a target.
 */
final class Anchors {
  private static final int LONGEST = 60;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> renamed = new HashMap<>();

  private Anchors() {}

  static void settle(Element body) {
    Anchors anchors = new Anchors();
    body.select("[id]").forEach(anchors::keep);
    body.select("h2, h3, h4, h5, h6").not("[id]").forEach(anchors::name);
    body.select("a[href^=#]").forEach(anchors::aim);
  }

  private void keep(Element e) {
    String old = e.id();
    if (old.isBlank() || renamed.containsKey(old)) {
      e.removeAttr("id");
      return;
    }
    String id = free(slug(old, "id"));
    renamed.put(old, id);
    e.attr("id", id);
  }

  private void name(Element heading) {
    heading.attr("id", free(slug(heading.text(), "section")));
  }

  private void aim(Element link) {
    String target = renamed.get(link.attr("href").substring(1));
    if (target == null) {
      link.unwrap();
    } else {
      link.attr("href", "#" + target);
    }
  }

  private String free(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "-" + numbers.merge(wanted, 2, (number, two) -> number + 1);
    }
    return id;
  }

  /** Lower-case words joined by hyphens; {@code otherwise} in front where no letter leads. */
  static String slug(String text, String otherwise) {
    String ascii =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut =
        ascii.length() > LONGEST ? ascii.substring(0, LONGEST).replaceAll("-+$", "") : ascii;
    if (cut.isEmpty()) {
      return otherwise;
    }
    return Character.isLetter(cut.charAt(0)) ? cut : otherwise + "-" + cut;
  }
}
