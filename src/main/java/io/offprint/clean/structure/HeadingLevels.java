package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * Sets the levels of headings as their order means them: the first at the second level, each one
 * level at most below the one before it. Where no heading may stand, it becomes a paragraph, and so
 * does one that is as long as a paragraph.
 */
final class HeadingLevels implements Rule {
  private static final int LONGEST = 300;
  private static final String[] NOT_HERE = {
    "th", "dt", "address", "figcaption", "caption", "summary", "pre", "a"
  };

  @Override
  public void apply(Element body, Context context) {
    Deque<Integer> open = new ArrayDeque<>();
    for (Element h : Walk.named(body, "h1", "h2", "h3", "h4", "h5", "h6")) {
      if (Whitespace.isBlank(h.wholeText()) && !Vocabulary.holds(h, "math")) {
        h.tagName("div");
      } else if (Vocabulary.isIn(h.parent(), NOT_HERE)
          || Vocabulary.isIn(h.parent(), "h1", "h2", "h3", "h4", "h5", "h6")) {
        h.tagName(
            Vocabulary.isIn(h.parent(), "a", "h1", "h2", "h3", "h4", "h5", "h6") ? "span" : "p");
      } else if (Words.brief(h, LONGEST) == null) {
        h.tagName("p");
      } else {
        int level = h.normalName().charAt(1) - '0';
        while (!open.isEmpty() && open.peek() >= level) {
          open.pop();
        }
        open.push(level);
        h.tagName("h" + Math.min(6, open.size() + 1));
      }
    }
  }
}
