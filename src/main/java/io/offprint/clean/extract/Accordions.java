package io.offprint.clean.extract;

import io.offprint.clean.tree.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Headings of text that folds are buttons: the words are the author's, the button is the page's.
 */
final class Accordions {
  private static final String FOLD = "data-fold";

  private Accordions() {}

  static void open(Document page) {
    for (Element button : Walk.named(page, "button")) {
      Element heading = button.parent();
      if (heading != null
          && Walk.isNamed(heading, "h2", "h3", "h4", "h5", "h6")
          && heading.text().equals(button.text())) {
        button.tagName("span");
        heading.attr(FOLD, "");
      }
    }
  }

  /** Whether it is the heading of such a text. */
  static boolean isHeading(Element e) {
    return e.hasAttr(FOLD) || e.parent() != null && e.parent().hasAttr(FOLD);
  }
}
