package io.offprint.clean.structure;

import java.util.List;
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
    for (Element given : captions) {
      Attributes.copy(given, caption);
      flow.fill(given, caption);
      given.remove();
    }
    flow.fill(e, figure);
    figure.children().forEach(FigureBlocks::bare);
    if (!Phrase.hasContent(figure)) {
      flow.fill(caption, to);
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
