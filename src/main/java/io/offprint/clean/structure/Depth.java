package io.offprint.clean.structure;

import io.offprint.model.Limit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Flattens what is nested deeper than anyone reads, so that no later step runs out of stack. */
final class Depth implements Rule {
  private final Limit limit;

  Depth(Limit limit) {
    this.limit = limit;
  }

  @Override
  public void apply(Element body, Context context) {
    List<Element> deepest = new ArrayList<>();
    body.filter(
        (node, depth) -> {
          if (!(node instanceof Element e) || isWhole(e)) {
            return NodeFilter.FilterResult.SKIP_CHILDREN;
          }
          if (depth < limit.most()) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (e.childrenSize() > 0) {
            deepest.add(e);
          }
          return NodeFilter.FilterResult.SKIP_CHILDREN;
        });
    deepest.forEach(Depth::flatten);
    if (!deepest.isEmpty()) {
      context.lost("text", "flattened, " + limit.exceeded());
    }
  }

  /** Formulas and drawings have limits of their own. */
  private static boolean isWhole(Element e) {
    return e.nameIs("math") || e.nameIs("svg");
  }

  /** In one go: to unwrap one element after the other takes the square of their number. */
  private static void flatten(Element e) {
    Leaves leaves = new Leaves(e);
    e.filter(leaves);
    leaves.endText();
    e.empty();
    e.appendChildren(leaves.found);
  }

  private static final class Leaves implements NodeFilter {
    private final Element top;
    private final List<Node> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Leaves(Element top) {
      this.top = top;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode t) {
        text.append(t.getWholeText());
      } else if (node instanceof Element e && e != top && (e.childNodeSize() == 0 || isWhole(e))) {
        endText();
        found.add(e);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }

    /** Keeps the words of two blocks apart. */
    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element e && Vocabulary.isBlock(e)) {
        text.append(' ');
      }
      return FilterResult.CONTINUE;
    }

    void endText() {
      if (text.length() > 0) {
        found.add(new TextNode(text.toString()));
        text.setLength(0);
      }
    }
  }
}
