package io.offprint.clean.structure;

import io.offprint.clean.tree.Removal;
import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Drops a paragraph that is there twice: at once after itself, or anywhere when it is long. */
final class Doubled implements Rule {
  private static final int SHORT = 40;
  private static final int LONG = 200;

  @Override
  public void apply(Element body, Context context) {
    Set<String> seen = new HashSet<>();
    List<Element> gone = new ArrayList<>();
    String before = "";
    for (Element p : Walk.named(body, "p")) {
      if (Vocabulary.holds(p, "img", "math") || isApart(p)) {
        continue;
      }
      String key = Words.key(p.wholeText());
      boolean again =
          key.length() >= SHORT && key.equals(before) || key.length() >= LONG && !seen.add(key);
      if (again) {
        context.lost("paragraph", "left out, it was there twice");
        gone.add(p);
      } else if (!key.isEmpty()) {
        before = key;
      }
    }
    Removal.of(gone);
  }

  private static boolean isApart(Element p) {
    for (Element up = p; up != null; up = up.parent()) {
      if (up.nameIs("table") || up.nameIs("figure") || up.hasClass("verse")) {
        return true;
      }
    }
    return false;
  }
}
