package io.offprint.pdf;

import io.offprint.model.Limit;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Leaves room for lines, however deep what they stand in is nested. */
final class Indents {
  private static final String INDENTED = "ul, ol, dd, blockquote, aside, details, figure";

  private Indents() {}

  /** Sets what is indented too often flush with what it stands in. */
  static void bound(Element body) {
    for (Element e : body.select(INDENTED)) {
      Elements around = e.parents();
      if (Limit.INDENTS.isPast(1 + around.stream().filter(p -> p.is(INDENTED)).count())) {
        e.addClass("flush");
      }
    }
  }
}
