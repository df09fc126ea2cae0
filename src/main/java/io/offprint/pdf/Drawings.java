package io.offprint.pdf;

import io.offprint.model.Labels;
import java.util.List;
import org.jsoup.nodes.Element;

/** Vector pictures in the text: words for them, and a size that fits. */
final class Drawings {
  private Drawings() {}

  /**
   * Makes a group's opacity that of its shapes: for a group the drawing would be turned into
   * pixels.
   */
  private static void spread(Element svg) {
    for (Element e : svg.select("[opacity]")) {
      for (Element shape :
          e.select("path, rect, circle, ellipse, line, polyline, polygon, text, tspan")) {
        for (String paint : List.of("fill-opacity", "stroke-opacity")) {
          if (!shape.hasAttr(paint)) {
            shape.attr(paint, e.attr("opacity"));
          }
        }
      }
      e.removeAttr("opacity");
    }
  }

  static void describe(Element body, Labels labels) {
    for (Element svg : body.select("svg")) {
      if (svg.closest("svg") != svg || svg.parents().is("svg")) {
        continue;
      }
      Element title = svg.selectFirst("title, desc");
      String said =
          svg.hasAttr("aria-label") ? svg.attr("aria-label") : title == null ? "" : title.text();
      svg.attr("alt", said.isBlank() ? labels.get("picture") : said.strip());
      svg.attr("xmlns", "http://www.w3.org/2000/svg");
      svg.select("script, foreignObject, a")
          .forEach(
              e -> {
                if (e.nameIs("a")) {
                  e.tagName("g").clearAttributes();
                } else {
                  e.remove();
                }
              });
      spread(svg);
      svg.select("image, use, feImage").stream()
          .filter(e -> !(e.attr("href") + e.attr("xlink:href")).startsWith("#"))
          .forEach(Element::remove);
    }
  }
}
