package io.offprint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XPath expressions on a page, and changes of what they select. */
final class XPaths {
  private static final String OPERATORS = "jdk.xml.xpathExprOpLimit";

  static {
    // Java allows 100 operators in an expression; communities' rules have more.
    if (System.getProperty(OPERATORS) == null) {
      System.setProperty(OPERATORS, "5000");
    }
  }

  private final Document document;

  /** The page for the expressions, made anew after changes. */
  private org.w3c.dom.Document page;

  XPaths(Document document) {
    this.document = document;
  }

  /** Has to be told of changes that others made. */
  void changed() {
    page = null;
  }

  /** The elements that an expression selects; may be changed. */
  List<Element> elements(String expression) {
    List<Element> elements = new ArrayList<>();
    for (Node node : nodes(expression)) {
      source(node).ifPresent(elements::add);
    }
    return elements;
  }

  private static Optional<Element> source(Node node) {
    return node.getUserData(W3CDom.SourceProperty) instanceof Element element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Changes each element that an expression selects. */
  void change(String expression, Consumer<Element> change) {
    List<Element> elements = elements(expression);
    elements.forEach(change);
    page = elements.isEmpty() ? page : null;
  }

  /** Removes elements, attributes, pieces of text, comments. */
  void remove(String expression) {
    for (Node node : nodes(expression)) {
      if (node instanceof Attr attribute) {
        source(attribute.getOwnerElement()).ifPresent(e -> e.removeAttr(attribute.getName()));
      } else if (node.getUserData(W3CDom.SourceProperty) instanceof org.jsoup.nodes.Node source) {
        source.remove();
      }
      page = null;
    }
  }

  /** Whether there is what an expression selects, or it is true. */
  boolean holds(String expression) {
    return (Boolean) evaluate(expression, XPathConstants.BOOLEAN);
  }

  /** Text of the first node, or of an expression that is a text itself. */
  String text(String expression) {
    try {
      for (Node node : nodes(expression)) {
        String text = node.getTextContent().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    } catch (IllegalArgumentException notNodes) {
      return string(expression);
    }
  }

  /** An address: of an attribute, of the link that is selected, or of a text. */
  String address(String expression) {
    try {
      for (Node node : nodes(expression)) {
        if (node instanceof Attr || node.getNodeType() == Node.TEXT_NODE) {
          return node.getNodeValue().strip();
        }
        if (node instanceof org.w3c.dom.Element element && element.hasAttribute("href")) {
          return element.getAttribute("href").strip();
        }
      }
      return "";
    } catch (IllegalArgumentException notNodes) {
      return string(expression);
    }
  }

  private List<Node> nodes(String expression) {
    NodeList found = (NodeList) evaluate(expression, XPathConstants.NODESET);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      nodes.add(found.item(i));
    }
    return nodes;
  }

  private String string(String expression) {
    return ((String) evaluate(expression, XPathConstants.STRING)).strip();
  }

  private Object evaluate(String expression, QName type) {
    if (page == null) {
      page = new W3CDom().namespaceAware(false).fromJsoup(document);
      nameById(page.getElementsByTagName("*"));
    }
    try {
      return XPathFactory.newInstance().newXPath().evaluate(expression, page, type);
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException("is no XPath that can be evaluated: " + expression, e);
    }
  }

  /** Without a document type, nothing but this tells what {@code id()} finds. */
  private static void nameById(NodeList elements) {
    for (int i = 0; i < elements.getLength(); i++) {
      org.w3c.dom.Element element = (org.w3c.dom.Element) elements.item(i);
      if (element.hasAttribute("id")) {
        element.setIdAttribute("id", true);
      }
    }
  }
}
