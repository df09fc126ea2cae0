package io.offprint.pdf;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns around what is written from right to left: margins, indents, alignment, lists. */
final class RightToLeft {
  private static final String RTL = "[dir=rtl]";
  private static final String LTR_ALWAYS = "pre, code, kbd, samp, math, .address";

  private RightToLeft() {}

  /** The document's stylesheet, with the pages' sides exchanged where the book needs that. */
  static String css(String css, Document document) {
    return document.child(0).is(RTL) ? MirroredCss.pages(css) : css;
  }

  /** Marks the document's elements by their direction and adds the rules that go by the marks. */
  static void apply(Document document, String css) {
    if (document.selectFirst(RTL) == null) {
      return;
    }
    for (Element e : document.select(LTR_ALWAYS)) {
      if (!e.hasAttr("dir") && e.closest("[dir]") != null && e.closest("[dir]").is(RTL)) {
        e.attr("dir", "ltr");
      }
    }
    mark(document.child(0), false);
    document.head().appendElement("style").appendChild(new DataNode(MirroredCss.rules(css)));
  }

  private static void mark(Element element, boolean inherited) {
    String dir = element.attr("dir");
    boolean rtl = dir.equals("rtl") || inherited && !dir.equals("ltr");
    if (rtl) {
      element.attr(MirroredCss.MARK, "");
    }
    for (Element child : element.children()) {
      mark(child, rtl);
    }
  }
}
