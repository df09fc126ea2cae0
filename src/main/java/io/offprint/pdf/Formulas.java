package io.offprint.pdf;

import io.offprint.model.Labels;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;

/** Formulas among text: words for those who do not see them, their place on the line. */
final class Formulas {
  private static final double NORMAL = 16;

  private Formulas() {}

  /** Gives each formula its alternative text: what the page says, its TeX, its characters. */
  static void describe(Element body, Labels labels) {
    for (Element math : body.select("math")) {
      Element tex = math.selectFirst("annotation[encoding*=tex]");
      String words =
          math.attr("alttext").isBlank() && tex != null ? tex.text() : math.attr("alttext");
      math.select("annotation, annotation-xml").remove();
      String text = words.isBlank() ? math.text() : words;
      math.attr("alt", text.isBlank() ? labels.get("picture") : text.strip());
      if (math.attr("display").equals("block")) {
        math.addClass("display").wrap("<div class=\"formula\"></div>");
        Element p = math.parent().parent();
        if (p != null && p.nameIs("p") && p.childrenSize() == 1 && p.ownText().isBlank()) {
          p.unwrap();
        }
      }
    }
  }

  /** Sets formulas on the line of writing; the engine would stand their lowest point on it. */
  static void align(Document document) {
    for (org.w3c.dom.Element math : Elements.named(document, "math")) {
      if (!math.getAttribute("class").contains("display")) {
        double depth = new Formula(math, NORMAL).depth();
        math.setAttribute("style", String.format(Locale.ROOT, "vertical-align: %.3fem", -depth));
      }
    }
  }
}
