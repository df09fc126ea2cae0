package io.offprint.pdf;

import org.jsoup.nodes.Element;

/** Sizes pictures so that each fits a page together with its caption. */
final class Figures {
  private Figures() {}

  static void fit(Element body) {
    for (Element img : body.select("img")) {
      img.addClass("tall");
      Element parent = img.parent();
      if (parent != null && parent.nameIs("body")) {
        img.wrap("<p class=\"picture\"></p>");
      } else if (parent != null && parent.nameIs("p") && standsAlone(img, parent)) {
        parent.addClass("picture");
      }
    }
  }

  private static boolean standsAlone(Element img, Element paragraph) {
    return paragraph.childrenSize() == 1 && !paragraph.hasText() && paragraph.child(0) == img;
  }
}
