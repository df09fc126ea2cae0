package io.offprint.epub.xhtml;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a conformed tree as XML. It knows elements, text and attributes and nothing else: there
 * are no comments, CDATA sections, processing instructions or named entities to go wrong.
 */
public final class XhtmlSerializer {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "link", "meta");

  private XhtmlSerializer() {}

  public static void append(StringBuilder out, List<Node> nodes) {
    nodes.forEach(node -> append(out, node));
  }

  private static void append(StringBuilder out, Node node) {
    if (node instanceof TextNode text) {
      XmlText.append(out, text.getWholeText(), false);
    } else if (node instanceof Element element) {
      append(out, element);
    }
  }

  private static void append(StringBuilder out, Element element) {
    String name = element.tagName();
    out.append('<').append(name);
    for (Attribute attribute : element.attributes()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      XmlText.append(out, attribute.getValue(), true);
      out.append('"');
    }
    if (VOID.contains(name)) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child : element.childNodes()) {
      append(out, child);
    }
    out.append("</").append(name).append('>');
  }
}
