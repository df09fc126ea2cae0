package io.offprint.epub.xhtml;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Gives each link something that assistive technology can say (WCAG 2.1, success criterion 2.4.4):
 * one around a picture without words is called by its address, which is all that is known of it.
 */
final class LinkNames {
  private LinkNames() {}

  static void settle(List<Node> nodes) {
    nodes.forEach(LinkNames::settle);
  }

  private static void settle(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    element.childNodes().forEach(LinkNames::settle);
    if (element.tagName().equals("a") && element.hasAttr("href") && !isHeard(element)) {
      String href = element.attr("href");
      int scheme = href.indexOf(':');
      if (scheme < 0 || !Elements.hasContent(element)) {
        Links.unlink(element);
      } else {
        element.attr("aria-label", href.substring(scheme + 1).replaceFirst("^//", ""));
      }
    }
  }

  /** Whether an element has words, shown or said. */
  static boolean isHeard(Element element) {
    return element.hasText()
        || !element.attr("aria-label").isBlank()
        || element.tagName().equals("math")
        || element.tagName().equals("img") && !element.attr("alt").isBlank()
        || element.tagName().equals("svg") && element.hasAttr("role")
        || element.children().stream().anyMatch(LinkNames::isHeard);
  }
}
