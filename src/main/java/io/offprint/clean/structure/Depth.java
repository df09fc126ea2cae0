package io.offprint.clean.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Flattens what is nested deeper than anyone reads, so that no later step runs out of stack. */
final class Depth implements Rule {
  private final int limit;

  Depth(int limit) {
    this.limit = limit;
  }

  @Override
  public void apply(Element body, Context context) {
    List<Element> deep = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (depth > limit && node instanceof Element e && !Vocabulary.isForeign(e)) {
            deep.add(e);
          }
        });
    for (Element e : deep) {
      if (e.childNodeSize() > 0 && e.parent() != null) {
        e.unwrap();
      }
    }
  }
}
