package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Takes apart what is nested too deeply to be walked by recursion. */
final class Flattened {
  private static final Set<String> LEAVES = Set.of("img", "br", "wbr");

  private Flattened() {}

  /** The text, pictures and line breaks under an element, in order, without what holds them. */
  static List<Node> leaves(Element from, Function<Element, List<Node>> leaf) {
    List<Node> out = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            out.add(new TextNode(text.getWholeText()));
          } else if (node instanceof Element element && LEAVES.contains(Elements.name(element))) {
            Element bare = element.shallowClone();
            out.addAll(element == from ? List.of() : leaf.apply(bare));
          }
        },
        from);
    return out;
  }
}
