package io.offprint.pdf;

import io.offprint.model.Heading;
import java.util.List;
import org.jsoup.nodes.Element;

/** The engine's {@code bookmarks} element, from which it makes the PDF outline. */
final class Outline {
  private final Element body;

  Outline(Element body) {
    this.body = body;
  }

  void add(List<Heading> headings) {
    add(body.prependElement("bookmarks"), headings);
  }

  private static void add(Element parent, List<Heading> headings) {
    for (Heading heading : headings) {
      Element bookmark =
          parent
              .appendElement("bookmark")
              .attr("name", heading.title())
              .attr("href", "#" + ChapterText.anchor(heading.chapter(), heading.id()));
      add(bookmark, heading.children());
    }
  }
}
