package io.offprint.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;

/**
 * Makes the engine's document of ours. jsoup's own conversion has every node remember which it was
 * made from; in a large book that is as much memory as the document itself.
 */
final class EngineTree implements NodeVisitor {
  private final Document document;
  private org.w3c.dom.Node parent;

  private EngineTree(Document document) {
    this.document = document;
    parent = document;
  }

  /** A document of the same elements, attributes and texts, without namespaces. */
  static Document of(org.jsoup.nodes.Document source) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
      source.child(0).traverse(new EngineTree(document));
      return document;
    } catch (ParserConfigurationException e) {
      throw new AssertionError("every JDK makes empty documents", e);
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element e) {
      org.w3c.dom.Element element = element(e.tagName());
      e.attributes().forEach(attribute -> set(element, attribute));
      parent.appendChild(element);
      parent = element;
    } else if (node instanceof TextNode text) {
      parent.appendChild(document.createTextNode(text.getWholeText()));
    } else if (node instanceof DataNode data) {
      parent.appendChild(document.createTextNode(data.getWholeData()));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      parent = parent.getParentNode();
    }
  }

  /** An element of that name; one that means nothing when XML does not know such names. */
  private org.w3c.dom.Element element(String name) {
    try {
      return document.createElementNS(null, name);
    } catch (DOMException e) {
      return document.createElementNS(null, "span");
    }
  }

  private static void set(org.w3c.dom.Element element, Attribute attribute) {
    try {
      element.setAttribute(attribute.getKey(), attribute.getValue());
    } catch (DOMException e) {
      // A name that XML does not know means nothing to the engine.
    }
  }
}
