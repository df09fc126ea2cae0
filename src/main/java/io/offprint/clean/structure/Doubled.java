package io.offprint.clean.structure;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Drops a paragraph that is there twice: at once after itself, or anywhere when it is long. */
final class Doubled implements Rule {
  private static final int SHORT = 40;
  private static final int LONG = 200;

  @Override
  public void apply(Element body, Context context) {
    Set<String> seen = new HashSet<>();
    String before = "";
    for (Element p : body.getElementsByTag("p")) {
      if (Vocabulary.holds(p, "img", "math") || p.closest("table, .verse, figure") != null) {
        continue;
      }
      String key = Words.key(p.wholeText());
      boolean again =
          key.length() >= SHORT && key.equals(before) || key.length() >= LONG && !seen.add(key);
      if (again) {
        context.lost("paragraph", "left out, it was there twice");
        p.remove();
      } else if (!key.isEmpty()) {
        before = key;
      }
    }
  }
}
