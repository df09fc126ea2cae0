package io.offprint.picture;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a vector picture as XML: two namespaces, attributes in a fixed order. */
final class SvgText {
  private final StringBuilder out = new StringBuilder();

  private SvgText() {}

  static String of(Element root) {
    SvgText text = new SvgText();
    text.element(root, true);
    return text.out.toString();
  }

  private void element(Element e, boolean root) {
    String name = e.getLocalName();
    out.append('<').append(name);
    if (root) {
      out.append(" xmlns=\"").append(SvgSanitizer.SVG).append("\" xmlns:xlink=\"");
      out.append(SvgSanitizer.XLINK).append('"');
    }
    NamedNodeMap attributes = e.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.item(i));
    }
    if (e.getFirstChild() == null) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        element(child, false);
      } else {
        escape(n.getNodeValue(), false);
      }
    }
    out.append("</").append(name).append('>');
  }

  private void attribute(Node a) {
    String name = a.getNodeName();
    if (name.equals("xmlns") || name.startsWith("xmlns:")) {
      return;
    }
    String written = SvgSanitizer.XLINK.equals(a.getNamespaceURI()) ? "xlink:href" : name;
    out.append(' ').append(written).append("=\"");
    escape(a.getNodeValue(), true);
    out.append('"');
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t', '\r' -> out.append(attribute ? ' ' : c);
        default -> out.append(c);
      }
    }
  }
}
