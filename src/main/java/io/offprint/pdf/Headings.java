package io.offprint.pdf;

import org.jsoup.nodes.Element;

/** Keeps the order of headings that PDF/UA-1 asks for (7.4.2): from h1 on, none skipped. */
final class Headings {
  private Headings() {}

  static void mend(Element body) {
    int before = 0;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (!heading.hasText() && heading.selectFirst("img, svg, math") == null) {
        heading.tagName("div");
        continue;
      }
      int allowed = Math.min(level, before + 1);
      heading.tagName("h" + allowed);
      before = allowed;
    }
  }
}
