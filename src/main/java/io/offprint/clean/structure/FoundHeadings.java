package io.offprint.clean.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds headings that are none in the markup: by their role; and, in a text that has no heading at
 * all, bold lines that stand alone above paragraphs, if there are several.
 */
final class FoundHeadings implements Rule {
  private static final int LONGEST = 90;
  private static final Pattern ENDED = Pattern.compile("(?s).*[.,;:…。，；：][\"”’»)]?");

  @Override
  public void apply(Element body, Context context) {
    for (Element e : body.select("[role=heading]")) {
      if (!e.normalName().matches("h[1-6]")) {
        String level = e.attr("aria-level");
        e.tagName(level.matches("[1-6]") ? "h" + level : "h2");
      }
    }
    if (!Vocabulary.holds(body, "h1", "h2", "h3", "h4", "h5", "h6")) {
      List<Element> found = new ArrayList<>();
      for (Element p : body.select("p, div")) {
        if (isBoldLine(p)) {
          found.add(p);
        }
      }
      if (found.size() > 1) {
        found.forEach(FoundHeadings::raise);
      }
    }
  }

  private static boolean isBoldLine(Element p) {
    Element bold = p.childrenSize() == 1 ? p.child(0) : null;
    if (bold == null
        || !bold.normalName().matches("b|strong|font|big")
        || Vocabulary.isIn(p, "blockquote", "figure", "table", "li", "aside")) {
      return false;
    }
    String text = Words.brief(p, LONGEST);
    Element next = p.nextElementSibling();
    return text != null
        && text.length() > 2
        && !ENDED.matcher(text).matches()
        && p.textNodes().stream().allMatch(TextNode::isBlank)
        && !Vocabulary.holds(bold, "img", "br", "a")
        && next != null
        && next.nameIs(p.normalName())
        && Words.brief(next, LONGEST) == null
        && !(next.childrenSize() == 1 && next.child(0).nameIs(bold.normalName()));
  }

  private static void raise(Element p) {
    Element bold = p.child(0);
    bold.unwrap();
    p.tagName("h2");
  }
}
