package io.offprint.picture;

import io.offprint.model.Limit;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Refuses pictures whose {@code use} elements repeat one another into millions of shapes. */
final class SvgReuse {
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, Long> drawn = new HashMap<>();
  private final Set<Element> open = new HashSet<>();

  private SvgReuse() {}

  static void check(Element root) throws IOException {
    SvgReuse reuse = new SvgReuse();
    reuse.index(root);
    reuse.count(root);
  }

  private void index(Element e) {
    if (e.hasAttribute("id")) {
      byId.putIfAbsent(e.getAttribute("id"), e);
    }
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        index(child);
      }
    }
  }

  /** How many elements are drawn for this one, those that it refers to included. */
  private long count(Element e) throws IOException {
    Long known = drawn.get(e);
    if (known != null) {
      return known;
    }
    if (!open.add(e)) {
      throw new LimitException("vector picture that repeats itself");
    }
    long count = 1;
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      count += n instanceof Element child ? count(child) : 0;
    }
    if (e.getLocalName().equals("use")) {
      Element target = byId.get(SvgSanitizer.href(e).replaceFirst("^#", ""));
      count += target == null ? 0 : count(target);
    }
    if (Limit.DRAWING_SHAPES.isPast(count)) {
      throw new LimitException("vector picture too complex");
    }
    open.remove(e);
    drawn.put(e, count);
    return count;
  }
}
