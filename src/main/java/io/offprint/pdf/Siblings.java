package io.offprint.pdf;

import org.w3c.dom.Node;

/**
 * Elements that may look different than before. The engine remembers how it styled an element.
 *
 * @param first of them
 * @param next what comes after the last, which a selector may know by what is before it; or null
 */
record Siblings(Node first, Node next) {
  /** Puts copies in their place, which the engine does not know. */
  void renew() {
    Node end = next;
    while (end != null && end.getNodeType() != Node.ELEMENT_NODE) {
      end = end.getNextSibling();
    }
    end = end == null ? null : end.getNextSibling();
    for (Node node = first; node != end; ) {
      Node after = node.getNextSibling();
      node.getParentNode().replaceChild(node.cloneNode(true), node);
      node = after;
    }
  }
}
