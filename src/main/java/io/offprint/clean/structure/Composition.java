package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Sets the whole body anew in the vocabulary of an article, so that what comes out is valid
 * whatever went in: what the vocabulary does not know gives way to its content, loose text gets its
 * paragraph, and nothing stands where HTML forbids it.
 */
final class Composition implements Rule {

  @Override
  public void apply(Element body, Context context) {
    Ids ids = new Ids(body);
    Element fresh = Vocabulary.element("body");
    new Flow(ids, holders(body)).fill(body, fresh);
    Whitespace.tidy(fresh);
    ids.link(fresh);
    Walk.marked(fresh, e -> e.hasAttr(ListBlocks.IMPLIED))
        .forEach(e -> e.removeAttr(ListBlocks.IMPLIED));
    body.empty();
    List<Node> nodes = List.copyOf(fresh.childNodes());
    fresh.empty();
    body.appendChildren(nodes);
  }

  /** The inline elements that hold blocks. */
  private static Set<Element> holders(Element body) {
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element e : Walk.elements(body)) {
      if (e != body && Vocabulary.isBlock(e)) {
        for (Element up = e.parent();
            up != null && up != body && !Vocabulary.isBlock(up) && holders.add(up);
            up = up.parent()) {}
      }
    }
    return holders;
  }
}
