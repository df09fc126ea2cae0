package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.ChapterBody.Facts;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Counts what a chapter shows beside text. */
final class Tally {
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\S+\\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?)");

  private int pictures;
  private int undescribed;
  private int headless;
  private boolean formulas;
  private boolean vectors;

  private Tally() {}

  static Facts of(List<Node> nodes) {
    Tally tally = new Tally();
    nodes.forEach(tally::count);
    return new Facts(
        tally.pictures, tally.undescribed, tally.headless, tally.formulas, tally.vectors);
  }

  private void count(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.tagName()) {
      case "img" -> {
        pictures++;
        undescribed += isDescribed(element.attr("alt")) ? 0 : 1;
      }
      case "svg" -> {
        vectors = true;
        pictures++;
        undescribed += element.hasAttr("role") ? 0 : 1;
      }
      case "table" -> headless += element.selectFirst("th") == null ? 1 : 0;
      case "math" -> formulas = true;
      default -> {}
    }
    element.childNodes().forEach(this::count);
  }

  /** A file's name is what an editing program leaves behind when nobody wrote a description. */
  private static boolean isDescribed(String words) {
    return !words.isBlank() && !FILE_NAME.matcher(words.strip()).matches();
  }
}
