package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Moves inline markup that encloses blocks into them: {@code <b><p>x</p></b>} becomes {@code
 * <p><b>x</b></p>}, a link around a whole card the link of its heading.
 */
final class BlocksInInline implements Rule {

  /** Markup on its way into blocks. A link whose target is a card goes into headings alone. */
  private record Markup(Element element, boolean forHeadings) {}

  @Override
  public void apply(Element body, Context context) {
    Spreading spreading = new Spreading(body);
    for (Element e : Walk.elements(body)) {
      if (spreading.isSpread(e) && !e.nameIs("span") && e.parent() != null) {
        Element parent = e.parent();
        int at = e.siblingIndex();
        e.remove();
        parent.insertChildren(at, spreading.into(e, spreading.around(List.of(), e), false));
      }
    }
  }

  private static final class Spreading {
    private final Set<Element> holders = identities();
    private final Set<Element> gone = identities();

    Spreading(Element body) {
      find(body);
    }

    private static Set<Element> identities() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Finds what holds blocks, at any depth; formulas and drawings have blocks of their own. */
    private boolean find(Element e) {
      boolean holds = false;
      for (Node child : e.childNodes()) {
        if (child instanceof Element x && !x.nameIs("math") && !x.nameIs("svg")) {
          holds |= find(x) | Vocabulary.isBlock(x);
        }
      }
      if (holds) {
        holders.add(e);
      }
      return holds;
    }

    /** Whether it is inline, holds blocks and has not been dealt with. */
    boolean isSpread(Element e) {
      return holders.contains(e) && Vocabulary.INLINE.contains(e.normalName()) && !gone.contains(e);
    }

    /** The markup with one more, unless the text has that already. */
    List<Markup> around(List<Markup> markup, Element e) {
      if (e.nameIs("span") || markup.stream().anyMatch(m -> m.element.nameIs(e.normalName()))) {
        return markup;
      }
      boolean card = e.nameIs("a") && Vocabulary.holds(e, "h1", "h2", "h3", "h4", "h5", "h6");
      List<Markup> more = new ArrayList<>(markup);
      more.add(new Markup(e, card));
      return more;
    }

    /** The content of an element, which is emptied, with the markup inside its blocks. */
    List<Node> into(Element e, List<Markup> markup, boolean heading) {
      gone.add(e);
      List<Node> children = List.copyOf(e.childNodes());
      e.empty();
      List<Node> out = new ArrayList<>();
      List<Node> run = new ArrayList<>();
      for (Node child : children) {
        boolean spread = child instanceof Element x && isSpread(x);
        boolean block =
            child instanceof Element x && (Vocabulary.isBlock(x) || holders.contains(x));
        if (!spread && !block) {
          run.add(child);
          continue;
        }
        wrap(run, markup, heading, out);
        Element x = (Element) child;
        if (spread) {
          out.addAll(into(x, around(markup, x), heading));
        } else {
          out.add(x);
          if (takes(x)) {
            boolean title = x.normalName().matches("h[1-6]");
            x.appendChildren(into(x, markup, heading || title));
          }
        }
      }
      wrap(run, markup, heading, out);
      return out;
    }

    private static void wrap(List<Node> run, List<Markup> markup, boolean heading, List<Node> out) {
      if (run.stream().allMatch(node -> node instanceof TextNode t && t.isBlank())) {
        out.addAll(run);
      } else {
        Element innermost = null;
        for (Markup m : markup) {
          if (!m.forHeadings || heading) {
            Element copy = copy(m.element);
            if (innermost == null) {
              out.add(copy);
            } else {
              innermost.appendChild(copy);
            }
            innermost = copy;
          }
        }
        if (innermost == null) {
          out.addAll(run);
        } else {
          innermost.appendChildren(run);
        }
      }
      run.clear();
    }
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
