package io.offprint.clean.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Composes figures: what is shown first, then one caption. */
final class FigureBlocks {
  private final Flow flow;

  FigureBlocks(Flow flow) {
    this.flow = flow;
  }

  /** A figure; a caption without anything that it belongs to becomes a paragraph. */
  void figure(Element e, Element to) {
    Element figure = flow.start(e, "figure");
    Element caption = Vocabulary.element("figcaption");
    List<Element> captions =
        e.getElementsByTag("figcaption").stream().filter(c -> c.closest("figure") == e).toList();
    Set<String> said = new HashSet<>();
    for (Element given : captions) {
      String key = Words.key(given.wholeText());
      if (key.isEmpty() || said.add(key)) {
        Attributes.copy(given, caption);
        flow.pour(given, caption);
      }
      given.remove();
    }
    flow.finish(caption);
    flow.fill(e, figure);
    figure.children().forEach(FigureBlocks::bare);
    if (!Phrase.hasContent(figure)) {
      flow.pour(caption, to);
      return;
    }
    Flow.keep(caption, figure);
    to.appendChild(figure);
  }

  /** A picture in a figure needs no paragraph. */
  private static void bare(Element p) {
    if (p.nameIs("p") && Whitespace.isBlank(p.wholeText()) && Vocabulary.holds(p, "img")) {
      p.unwrap();
    }
  }
}
