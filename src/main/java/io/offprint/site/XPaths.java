package io.offprint.site;

import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XPath expressions on a page; what they select leads back to jsoup's elements. */
final class XPaths {
  private final org.w3c.dom.Document page;

  XPaths(Document document) {
    page = new W3CDom().namespaceAware(false).fromJsoup(document);
  }

  /** The elements that an expression selects; may be changed. */
  List<Element> elements(String expression) {
    List<Element> elements = new ArrayList<>();
    for (Node node : nodes(expression)) {
      if (node.getUserData(W3CDom.SourceProperty) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
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
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(expression, page, XPathConstants.NODESET);
      List<Node> nodes = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        nodes.add(found.item(i));
      }
      return nodes;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException("is no XPath that can be evaluated: " + expression, e);
    }
  }

  private String string(String expression) {
    try {
      return XPathFactory.newInstance().newXPath().evaluate(expression, page).strip();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException("is no XPath that can be evaluated: " + expression, e);
    }
  }
}
