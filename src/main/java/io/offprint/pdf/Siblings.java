package io.offprint.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Node;

/**
 * Elements that may look different than before. The engine remembers how it styled an element.
 *
 * @param first of them
 * @param next what comes after the last, which a selector may know by what is before it; or null
 */
record Siblings(Node first, Node next) {
  /** Puts copies in their places, which the engine does not know; they may overlap. */
  static void renew(List<Siblings> changed) {
    Set<Node> old = new LinkedHashSet<>();
    changed.forEach(siblings -> siblings.addTo(old));
    old.forEach(node -> node.getParentNode().replaceChild(node.cloneNode(true), node));
  }

  private void addTo(Set<Node> old) {
    Node end = next;
    while (end != null && end.getNodeType() != Node.ELEMENT_NODE) {
      end = end.getNextSibling();
    }
    end = end == null ? null : end.getNextSibling();
    for (Node node = first; node != null && node != end; node = node.getNextSibling()) {
      old.add(node);
    }
  }
}
