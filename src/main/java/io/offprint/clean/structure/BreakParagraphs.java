package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Ends a paragraph at two line breaks; and at one, where long lines that are sentences stand in a
 * block without any paragraph.
 */
final class BreakParagraphs implements Rule {
  private static final int LONG_LINE = 120;

  @Override
  public void apply(Element body, Context context) {
    List<Element> parents = new ArrayList<>();
    Element before = null;
    for (Element br : Walk.named(body, "br")) {
      if (br.parent() != before) {
        before = br.parent();
        parents.add(before);
      }
    }
    for (Element parent : parents) {
      if (parent != null && !isApart(parent)) {
        split(parent);
      }
    }
  }

  private static boolean isApart(Element parent) {
    for (Element up = parent; up != null; up = up.parent()) {
      if (Walk.isNamed(up, "pre", "math", "svg") || up.hasClass("verse")) {
        return true;
      }
    }
    return false;
  }

  private static void split(Element parent) {
    boolean single =
        !Vocabulary.isIn(parent, "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "address")
            && isProse(parent);
    boolean heading =
        Vocabulary.isIn(parent, "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption");
    int run = 0;
    List<Node> out = new ArrayList<>(parent.childNodeSize());
    List<Node> pending = new ArrayList<>();
    boolean changed = false;
    for (Node node : parent.childNodes()) {
      if (node.nameIs("br")) {
        run++;
        pending.add(node);
      } else if (run > 0 && node instanceof TextNode t && Whitespace.isBlank(t.getWholeText())) {
        pending.add(node);
      } else {
        changed |= settle(pending, run, single, heading, out);
        run = 0;
        out.add(node);
      }
    }
    changed |= settle(pending, run, single, heading, out);
    if (changed) {
      parent.empty();
      parent.appendChildren(out);
    }
  }

  private static boolean settle(
      List<Node> pending, int breaks, boolean single, boolean heading, List<Node> out) {
    boolean ends = breaks > 1 && !heading || breaks == 1 && single;
    if (ends) {
      out.add(Vocabulary.element("div"));
    } else if (breaks > 1) {
      out.add(pending.get(0));
    } else {
      out.addAll(pending);
    }
    pending.clear();
    return ends || breaks > 1;
  }

  /** Whether its lines are long and end as sentences do. */
  private static boolean isProse(Element parent) {
    int lines = 0;
    int prose = 0;
    StringBuilder line = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node.nameIs("br")) {
        lines += line.isEmpty() ? 0 : 1;
        prose += isSentence(line) ? 1 : 0;
        line.setLength(0);
      } else if (node instanceof TextNode t) {
        line.append(t.getWholeText());
      } else if (node instanceof Element e) {
        String text = Words.brief(e, 4 * LONG_LINE);
        line.append(text == null ? e.wholeText() : text);
      }
    }
    lines += line.isEmpty() ? 0 : 1;
    prose += isSentence(line) ? 1 : 0;
    return lines > 2 && prose * 3 > lines * 2;
  }

  private static boolean isSentence(StringBuilder line) {
    String s = line.toString().strip();
    return s.length() >= LONG_LINE && ".!?…”\"»。！？)".indexOf(s.charAt(s.length() - 1)) >= 0;
  }
}
