package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Makes it cheap to tell which of two nodes of a document comes first. The engine sorts its
 * structure elements so, and for each pair of siblings the document walks over all that stand
 * before them: a list of a hundred thousand items costs minutes. Siblings in groups, of which none
 * is large, cost next to nothing.
 */
final class Order {
  private static final int FEW = 300;

  private Order() {}

  /** Groups siblings; to be done when no style is asked for any more, which the groups change. */
  static void prepare(Document document) {
    List<Node> parents = new ArrayList<>();
    Node node = document.getDocumentElement();
    while (node != null) {
      if (isLarge(node)) {
        parents.add(node);
      }
      node = next(node);
    }
    parents.forEach(parent -> group(document, parent));
  }

  private static boolean isLarge(Node parent) {
    Node child = parent.getFirstChild();
    for (int i = 0; i < FEW && child != null; i++) {
      child = child.getNextSibling();
    }
    return child != null;
  }

  /** The next one in the order of the document. */
  private static Node next(Node node) {
    Node next = node.getFirstChild();
    for (Node at = node; next == null && at != null; at = at.getParentNode()) {
      next = at.getNextSibling();
    }
    return next;
  }

  private static void group(Document document, Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    int size = (int) Math.sqrt(children.size());
    for (int from = 0; from < children.size(); from += size) {
      Node group = document.createElement("group");
      parent.insertBefore(group, children.get(from));
      children.subList(from, Math.min(from + size, children.size())).forEach(group::appendChild);
    }
  }
}
