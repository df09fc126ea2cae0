package io.offprint.clean.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Moves inline markup that encloses blocks into them: {@code <b><p>x</p></b>} becomes {@code
 * <p><b>x</b></p>}, a link around a whole card the link of its heading.
 */
final class BlocksInInline implements Rule {

  @Override
  public void apply(Element body, Context context) {
    Deque<Element> work = new ArrayDeque<>(body.getAllElements());
    while (!work.isEmpty()) {
      Element e = work.poll();
      boolean inline =
          Vocabulary.INLINE.contains(e.normalName()) && !e.nameIs("math") && !e.nameIs("svg");
      if (inline && e.parent() != null && !e.nameIs("span") && holdsBlock(e)) {
        push(e, work);
      }
    }
  }

  private static boolean holdsBlock(Element e) {
    for (Element child : e.children()) {
      boolean atom = child.nameIs("math") || child.nameIs("svg");
      if (Vocabulary.isBlock(child)
          || !atom
              && child.childrenSize() > 0
              && child
                  .nodeStream(Element.class)
                  .anyMatch(x -> x != child && Vocabulary.isBlock(x))) {
        return true;
      }
    }
    return false;
  }

  private static void push(Element e, Deque<Element> work) {
    boolean target = e.nameIs("a") && Vocabulary.holds(e, "h1", "h2", "h3", "h4", "h5", "h6");
    List<Node> out = new ArrayList<>();
    Element run = null;
    for (Node child : List.copyOf(e.childNodes())) {
      boolean block = child instanceof Element x && (Vocabulary.isBlock(x) || holdsBlock(x));
      if (!block) {
        if (run == null) {
          if (child instanceof TextNode t && t.isBlank()) {
            out.add(child);
            continue;
          }
          run = target ? Vocabulary.element("span") : copy(e);
          out.add(run);
        }
        child.remove();
        run.appendChild(child);
        continue;
      }
      run = null;
      out.add(child);
      Element x = (Element) child;
      if (takes(x) && (!target || x.normalName().matches("h[1-6]|div|header|section|span"))) {
        Element inner = copy(e);
        List<Node> nodes = List.copyOf(x.childNodes());
        x.empty();
        inner.appendChildren(nodes);
        x.appendChild(inner);
        work.add(inner);
      }
    }
    e.empty();
    Node at = e;
    for (Node node : out) {
      at.after(node);
      at = node;
    }
    e.remove();
  }

  private static boolean takes(Element x) {
    return !x.normalName().matches("hr|table|thead|tbody|tfoot|tr|ul|ol|dl|pre")
        && x.childNodeSize() > 0;
  }

  private static Element copy(Element e) {
    Element copy = e.shallowClone();
    copy.removeAttr("id");
    copy.removeAttr("name");
    return copy;
  }
}
