package io.offprint.picture;

import io.offprint.model.Limit;
import io.offprint.model.SvgElements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Leaves in a vector picture only what draws: known elements, attributes that reach nowhere. */
final class SvgSanitizer {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";

  /** Elements that go, but not what is in them. */
  private static final Set<String> TRANSPARENT = Set.of("a", "switch");

  private static final Pattern REACHES_OUT =
      Pattern.compile(
          "(?i)url\\(\\s*['\"]?\\s*(?!#)(?!['\"]?#)|javascript:|expression\\s*\\(|@import|@font-face|-moz-binding|\\\\");
  private static final Pattern EMBEDDED =
      Pattern.compile("(?i)^data:image/(png|jpe?g|gif);base64,[a-z0-9+/=\\s]+$");

  private int elements;

  private SvgSanitizer() {}

  /**
   * Sanitizes the picture in place.
   *
   * @throws IOException when it is none or would draw without end
   */
  static void sanitize(Document document) throws IOException {
    Element root = document.getDocumentElement();
    if (!"svg".equals(root.getLocalName())) {
      throw new IOException("damaged SVG");
    }
    for (Node n = document.getFirstChild(); n != null; ) {
      Node next = n.getNextSibling();
      if (n != root) {
        document.removeChild(n);
      }
      n = next;
    }
    new SvgSanitizer().element(root, 0);
    SvgReuse.check(root);
  }

  private void element(Element e, int depth) throws IOException {
    if (Limit.DRAWING_DEPTH.isPast(depth) || Limit.DRAWING_ELEMENTS.isPast(++elements)) {
      throw new LimitException("vector picture too complex");
    }
    attributes(e);
    for (Node child : children(e)) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> child(e, (Element) child, depth);
        case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
        default -> e.removeChild(child);
      }
    }
  }

  private void child(Element parent, Element e, int depth) throws IOException {
    String name = e.getLocalName();
    boolean drawn = SVG.equals(e.getNamespaceURI()) || e.getNamespaceURI() == null;
    if (drawn && TRANSPARENT.contains(name)) {
      element(e, depth + 1);
      if (name.equals("switch")) {
        keepFirst(e);
      }
      while (e.getFirstChild() != null) {
        parent.insertBefore(e.getFirstChild(), e);
      }
      parent.removeChild(e);
    } else if (!drawn || !SvgElements.draw(name) || isUnsafe(e, name)) {
      parent.removeChild(e);
    } else {
      element(e, depth + 1);
    }
  }

  private static void keepFirst(Element choice) {
    boolean found = false;
    for (Node child : children(choice)) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        if (found) {
          choice.removeChild(child);
        }
        found = true;
      }
    }
  }

  private static boolean isUnsafe(Element e, String name) {
    return switch (name) {
      case "style" -> REACHES_OUT.matcher(e.getTextContent()).find();
      case "image" -> !EMBEDDED.matcher(href(e)).matches();
      case "use" -> !href(e).startsWith("#");
      default -> false;
    };
  }

  static String href(Element e) {
    return e.hasAttribute("href") ? e.getAttribute("href") : e.getAttributeNS(XLINK, "href");
  }

  private static void attributes(Element e) {
    NamedNodeMap map = e.getAttributes();
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < map.getLength(); i++) {
      all.add((Attr) map.item(i));
    }
    for (Attr a : all) {
      if (!isSafe(a)) {
        e.removeAttributeNode(a);
      }
    }
  }

  private static boolean isSafe(Attr a) {
    String name = a.getName().toLowerCase(Locale.ROOT);
    String value = a.getValue();
    if (name.equals("href") || name.equals("xlink:href") || XLINK.equals(a.getNamespaceURI())) {
      boolean link = "href".equals(a.getLocalName());
      return link && (value.startsWith("#") || EMBEDDED.matcher(value).matches());
    }
    if (name.equals("xmlns") || name.equals("xml:space") || name.equals("xml:lang")) {
      return true;
    }
    return name.matches("[a-z][a-z0-9-]*")
        && !name.startsWith("on")
        && !name.startsWith("data-")
        && !REACHES_OUT.matcher(value).find();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      children.add(n);
    }
    return children;
  }
}
