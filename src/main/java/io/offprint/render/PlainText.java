package io.offprint.render;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an article, blocks parted by blank lines, lines of verse and code kept. */
final class PlainText implements NodeVisitor {
  private static final Set<String> TIGHT = Set.of("li", "dt", "dd", "tr", "figcaption");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder out = new StringBuilder();
  private int exact;

  private PlainText() {}

  static String of(String title, Element body) {
    return (title.isEmpty() ? "" : title + "\n\n") + of(body) + "\n";
  }

  static String of(Element body) {
    PlainText text = new PlainText();
    body.traverse(text);
    return text.out.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      add(t.getWholeText());
    } else if (node instanceof Element e) {
      exact += e.nameIs("pre") ? 1 : 0;
      if (e.nameIs("br")) {
        out.append('\n');
      } else if (TIGHT.contains(e.normalName())) {
        fresh("\n");
        out.append(e.nameIs("li") ? "- " : "");
      } else if (CELLS.contains(e.normalName())) {
        out.append(atStart() ? "" : "\t");
      } else if (e.isBlock() && depth > 0) {
        fresh("\n\n");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      exact -= e.nameIs("pre") ? 1 : 0;
      if (e.isBlock() && depth > 0 && !CELLS.contains(e.normalName())) {
        fresh(TIGHT.contains(e.normalName()) ? "\n" : "\n\n");
      }
    }
  }

  private void add(String text) {
    String words = exact > 0 ? text : text.replaceAll("[ \\t\\n\\f\\r]+", " ");
    boolean spaced = out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(exact == 0 && (spaced || out.length() == 0) ? words.replaceFirst("^ ", "") : words);
  }

  private boolean atStart() {
    return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
  }

  private void fresh(String breaks) {
    if (out.length() == 0 || out.length() > 1 && out.substring(out.length() - 2).equals("- ")) {
      return;
    }
    int at = out.length();
    while (at > 0 && out.charAt(at - 1) == '\n') {
      at--;
    }
    if (out.length() - at < breaks.length()) {
      out.setLength(at);
      out.append(breaks);
    }
  }
}
