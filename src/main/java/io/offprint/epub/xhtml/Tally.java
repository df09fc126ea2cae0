package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.ChapterBody.Facts;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Counts what a chapter shows beside text. */
final class Tally {
  private int pictures;
  private int undescribed;
  private boolean formulas;
  private boolean vectors;

  private Tally() {}

  static Facts of(List<Node> nodes) {
    Tally tally = new Tally();
    nodes.forEach(tally::count);
    return new Facts(tally.pictures, tally.undescribed, tally.formulas, tally.vectors);
  }

  private void count(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.tagName()) {
      case "img" -> {
        pictures++;
        undescribed += element.attr("alt").isBlank() ? 1 : 0;
      }
      case "svg" -> {
        vectors = true;
        pictures++;
        undescribed += element.hasAttr("role") ? 0 : 1;
      }
      case "math" -> formulas = true;
      default -> {}
    }
    element.childNodes().forEach(this::count);
  }
}
