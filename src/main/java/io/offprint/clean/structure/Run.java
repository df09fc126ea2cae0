package io.offprint.clean.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A place in a block where text is being set: loose text gets a paragraph of its own. */
final class Run {
  private final Element to;
  private final Phrase phrase;
  private final List<Element> implied = new ArrayList<>();
  private Element open;

  Run(Element to, Phrase phrase) {
    this.to = to;
    this.phrase = phrase;
  }

  Element to() {
    return to;
  }

  /** Goes on with {@code block}, a paragraph or heading that the source has. */
  void open(Element block) {
    close();
    open = block;
  }

  void add(Node node) {
    if (open == null) {
      if (node instanceof TextNode t && Whitespace.isBlank(t.getWholeText())
          || node.nameIs("br")
          || node.nameIs("wbr")) {
        return;
      }
      open = Vocabulary.element("p");
      implied.add(open);
    }
    phrase.add(node, open);
  }

  void close() {
    if (open != null) {
      Flow.keep(open, to);
      open = null;
    }
  }

  /** Ends the text; a short container with but one paragraph needs no paragraph in it. */
  void finish() {
    close();
    switch (to.normalName()) {
      case "li", "dd", "td", "th", "figcaption" -> loosen();
      case "figure" ->
          implied.stream()
              .filter(p -> p.parent() == to && p.wholeText().isBlank())
              .forEach(Element::unwrap);
      default -> {}
    }
  }

  private void loosen() {
    Element only = null;
    for (Element e : to.children()) {
      if (e.nameIs("p") && only == null) {
        only = e;
      } else if (!e.normalName().matches("ul|ol|dl|table|pre")) {
        return;
      }
    }
    boolean said = only != null && only.hasAttr("dir") && only.attr("dir").equals(to.attr("dir"));
    if (only != null && only.attributesSize() == (said ? 1 : 0)) {
      only.unwrap();
    }
  }
}
