package io.offprint.pdf;

import java.util.Set;
import net.sourceforge.jeuclid.elements.generic.DocumentElement;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A formula as the tree that JEuclid lays out. JEuclid's own way there is by two stylesheets that
 * add the namespace; to compile them takes longer than to set a page.
 */
final class FormulaTree {
  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  /** What holds characters alone; JEuclid trips over elements in them. */
  private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

  private FormulaTree() {}

  static DocumentElement of(Element math) {
    DocumentElement document = new DocumentElement();
    copy(math, document, document);
    return document;
  }

  /** The characters of a formula that cannot be laid out otherwise. */
  static DocumentElement plain(Element math) {
    DocumentElement document = new DocumentElement();
    Node root = document.appendChild(document.createElementNS(NAMESPACE, "math"));
    Node text = root.appendChild(document.createElementNS(NAMESPACE, "mtext"));
    text.appendChild(document.createTextNode(math.getTextContent()));
    return document;
  }

  private static void copy(Element from, Node to, DocumentElement document) {
    Element copy = document.createElementNS(NAMESPACE, from.getTagName());
    to.appendChild(copy);
    NamedNodeMap attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      copy.setAttribute(attribute.getName(), attribute.getValue());
    }
    if (TOKENS.contains(from.getTagName())) {
      copy.appendChild(document.createTextNode(from.getTextContent()));
      return;
    }
    for (Node n = from.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        copy(child, copy, document);
      } else if (n.getNodeType() == Node.TEXT_NODE) {
        copy.appendChild(document.createTextNode(n.getNodeValue()));
      }
    }
  }
}
