package io.offprint.clean.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Has elements give way to their content, all at once: one by one, each would move all that follows
 * it, which among thousands takes seconds.
 */
final class Unwrapping {
  private final Set<Node> going = Collections.newSetFromMap(new IdentityHashMap<>());

  private Unwrapping(Collection<Element> elements) {
    going.addAll(elements);
  }

  static void of(Collection<Element> elements) {
    Unwrapping unwrapping = new Unwrapping(elements);
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element e : elements) {
      Element parent = e.parent();
      if (parent != null && !unwrapping.going.contains(parent) && parents.add(parent)) {
        List<Node> children = new ArrayList<>();
        unwrapping.collect(parent, children);
        parent.empty();
        parent.appendChildren(children);
      }
    }
  }

  private void collect(Element parent, List<Node> to) {
    for (Node child : parent.childNodes()) {
      if (going.contains(child)) {
        collect((Element) child, to);
      } else {
        to.add(child);
      }
    }
  }
}
