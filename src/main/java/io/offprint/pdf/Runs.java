package io.offprint.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives each run of text beside inline elements a box of its own. The engine paints an element's
 * bare text before the elements in it, line by line, and text copied from the page would come out
 * in that order.
 */
final class Runs {
  private Runs() {}

  static void box(Element body) {
    hold(body);
    for (Element e : body.select("*")) {
      if (e.childNodeSize() < 2
          || e.childrenSize() == 0
          || e.is("svg, svg *, math, math *, ruby")) {
        continue;
      }
      for (Node child : List.copyOf(e.childNodes())) {
        if (child instanceof TextNode text && !text.isBlank()) {
          text.wrap("<span></span>");
        }
      }
    }
  }

  /**
   * Puts a box around words of their own role or language: the engine leaves an element that stands
   * in a line directly, with nothing but text, out of the structure tree.
   */
  private static void hold(Element body) {
    for (Element e : body.select(Roles.INLINE)) {
      if (e.closest("pre, svg, math, ruby") == null) {
        e.wrap("<x-run></x-run>");
      }
    }
  }
}
