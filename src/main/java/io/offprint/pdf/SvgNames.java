package io.offprint.pdf;

import io.offprint.model.SvgElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives inline SVG the namespace and the capitals that HTML parsing takes from it. */
final class SvgNames {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** The names that the HTML standard adjusts (13.2.6.5), as far as print has a use for them. */
  private static final Map<String, String> CAPITALS =
      Stream.of(
              "viewBox preserveAspectRatio gradientUnits gradientTransform spreadMethod patternUnits"
                  + " patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits"
                  + " markerUnits markerWidth markerHeight refX refY textLength lengthAdjust"
                  + " startOffset pathLength linearGradient radialGradient clipPath textPath"
                  + " filterUnits primitiveUnits stdDeviation feGaussianBlur feOffset feBlend"
                  + " feColorMatrix feMerge feMergeNode feFlood feComposite")
          .flatMap(names -> Stream.of(names.split(" ")))
          .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

  private SvgNames() {}

  static void restore(Document document) {
    for (Element svg : Elements.named(document, "svg")) {
      for (Element part : Elements.in(svg, "*")) {
        String name = CAPITALS.getOrDefault(part.getTagName(), part.getTagName());
        if (SvgElements.draw(name)) {
          attributes(part);
          document.renameNode(part, SVG, name);
        } else {
          // The engine gives up a document for an element that SVG does not have.
          part.getParentNode().removeChild(part);
        }
      }
      attributes(svg);
    }
  }

  private static void attributes(Element e) {
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < e.getAttributes().getLength(); i++) {
      all.add((Attr) e.getAttributes().item(i));
    }
    for (Attr attribute : all) {
      String name = CAPITALS.get(attribute.getName());
      if (name != null && !name.equals(attribute.getName())) {
        e.removeAttributeNode(attribute);
        e.setAttribute(name, attribute.getValue());
      }
    }
  }
}
