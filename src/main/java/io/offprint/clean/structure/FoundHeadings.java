package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds headings that are none in the markup: by their role; in boxes of their own; and, in a text
 * that has no heading at all, bold lines that stand alone above paragraphs, if there are several.
 */
final class FoundHeadings implements Rule {
  private static final int LONGEST = 90;
  private static final Pattern ENDED = Pattern.compile("(?s).*[.,;:…。，；：][\"”’»)]?");

  @Override
  public void apply(Element body, Context context) {
    for (Element e : Walk.marked(body, e -> e.attr("role").strip().equalsIgnoreCase("heading"))) {
      if (!e.normalName().matches("h[1-6]")) {
        String level = e.attr("aria-level");
        e.tagName(level.matches("[1-6]") ? "h" + level : "h2");
      }
    }
    for (Element h : Walk.named(body, "h1", "h2", "h3", "h4", "h5", "h6")) {
      if (h.childrenSize() > 0
          && !Vocabulary.holds(h, "ul", "ol", "table", "blockquote", "pre", "figure")) {
        h.select("p, div, center, header").forEach(Element::unwrap);
      }
    }
    if (!Vocabulary.holds(body, "h1", "h2", "h3", "h4", "h5", "h6")) {
      List<Element> found = new ArrayList<>();
      for (Element p : Walk.named(body, "p", "div")) {
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
    Element bold = inner(p);
    if (bold == p
        || !isBold(p)
        || Vocabulary.isIn(p, "blockquote", "figure", "table", "li", "aside")) {
      return false;
    }
    String text = Words.brief(p, LONGEST);
    Element next = p.nextElementSibling();
    return text != null
        && text.length() > 2
        && !ENDED.matcher(text).matches()
        && !Vocabulary.holds(bold, "img", "br", "a")
        && next != null
        && next.nameIs(p.normalName())
        && Words.brief(next, LONGEST) == null
        && !isBold(next);
  }

  /** The innermost element around all of the text. */
  private static Element inner(Element p) {
    Element e = p;
    while (e.childrenSize() == 1
        && e.child(0).normalName().matches("b|strong|big|font|span")
        && e.textNodes().stream().allMatch(TextNode::isBlank)) {
      e = e.child(0);
    }
    return e;
  }

  private static boolean isBold(Element p) {
    for (Element e = inner(p); e != p; e = e.parent()) {
      if (e.normalName().matches("b|strong|big")
          || e.nameIs("font") && e.attr("size").strip().matches("[4-7]|\\+[1-4]")) {
        return true;
      }
    }
    return false;
  }

  private static void raise(Element p) {
    List<Node> words = List.copyOf(inner(p).childNodes());
    p.empty();
    p.appendChildren(words);
    p.tagName("h2");
  }
}
