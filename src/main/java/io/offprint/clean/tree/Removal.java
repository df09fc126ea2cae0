package io.offprint.clean.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes nodes out of their tree all at once: one by one, each would move all that follows it, which
 * among thousands takes seconds.
 */
public final class Removal {
  /** So few are taken out one by one, which leaves the others where they are. */
  private static final int FEW = 8;

  private Removal() {}

  /** Removes nodes with all that is in them; those that have no parent are left alone. */
  public static void of(Collection<? extends Node> nodes) {
    Map<Element, List<Node>> byParent = new IdentityHashMap<>();
    for (Node node : nodes) {
      if (node.parent() instanceof Element parent) {
        byParent.computeIfAbsent(parent, p -> new ArrayList<>()).add(node);
      }
    }
    byParent.forEach(Removal::of);
  }

  private static void of(Element parent, List<Node> going) {
    if (going.size() <= FEW) {
      going.forEach(Node::remove);
      return;
    }
    Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(going);
    List<Node> kept = new ArrayList<>(parent.childNodeSize());
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (!gone.contains(parent.childNode(i))) {
        kept.add(parent.childNode(i));
      }
    }
    parent.empty();
    parent.appendChildren(kept);
  }
}
