package io.offprint.epub.xhtml;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Sees to it that no heading is more than one level below the one before it, and that none says
 * nothing (WCAG 2.1, techniques H42 and G141).
 */
final class HeadingOrder {
  private int level = 1;

  private HeadingOrder() {}

  static void settle(List<Node> nodes) {
    HeadingOrder order = new HeadingOrder();
    nodes.forEach(order::settle);
  }

  private void settle(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (!element.tagName().matches("h[1-6]")) {
      element.childNodes().forEach(this::settle);
    } else if (LinkNames.isHeard(element)) {
      level = Math.min(element.tagName().charAt(1) - '0', level + 1);
      element.tagName("h" + level);
    } else {
      element.tagName("div");
    }
  }
}
