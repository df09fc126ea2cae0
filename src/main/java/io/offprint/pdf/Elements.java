package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Elements by name, in their order, as a list of their own. The document's list is live: it begins
 * to look from the start again whenever one of them is changed.
 */
final class Elements {
  private Elements() {}

  static List<Element> named(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  /** Those in an element, of any name when it is {@code *}. */
  static List<Element> in(Element element, String name) {
    return list(element.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> list = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      list.add((Element) nodes.item(i));
    }
    return list;
  }
}
