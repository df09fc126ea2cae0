package io.offprint.clean.structure;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Copies formulas and drawings, without what runs or reaches out of them. */
final class Foreign {
  private Foreign() {}

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "foreignobject",
          "iframe",
          "handler",
          "listener",
          "set",
          "animate",
          "animatemotion",
          "animatetransform",
          "metadata",
          "image",
          "a",
          "maction",
          "mglyph");

  private static final Set<String> TEXT =
      Set.of("mi", "mn", "mo", "ms", "mtext", "annotation", "text", "tspan", "title", "desc");

  static void copy(Element from, Element to) {
    String namespace = from.nameIs("math") ? Parser.NamespaceMathml : Parser.NamespaceSvg;
    if (from.nameIs("svg") ? isDrawing(from) : !from.children().isEmpty()) {
      to.appendChild(copied(from, namespace, 0));
    }
  }

  private static Element copied(Element from, String namespace, int depth) {
    Element e = new Element(Tag.valueOf(from.tagName(), namespace, ParseSettings.preserveCase), "");
    for (Attribute a : from.attributes()) {
      if (isHarmless(a)) {
        e.attr(a.getKey(), a.getValue());
      }
    }
    for (Node child : from.childNodes()) {
      if (child instanceof Element x && depth < 100 && !DROPPED.contains(x.normalName())) {
        if (!x.nameIs("annotation-xml")) {
          e.appendChild(copied(x, namespace, depth + 1));
        }
      } else if (child instanceof TextNode t && TEXT.contains(from.normalName())) {
        e.appendText(t.getWholeText());
      }
    }
    return e;
  }

  private static boolean isHarmless(Attribute a) {
    String key = a.getKey().toLowerCase(Locale.ROOT);
    String value = a.getValue().toLowerCase(Locale.ROOT);
    boolean link = key.endsWith("href") || key.equals("src");
    return !key.startsWith("on")
        && !key.startsWith("data-")
        && !key.matches("style|class|id|role|tabindex|jsaction|xmlns:.*|aria-.*")
        && (link
            ? value.startsWith("#")
            : !value.contains("javascript:") && !value.contains("url(h"));
  }

  /** Whether it is a drawing for the reader, not an icon of the page. */
  private static boolean isDrawing(Element svg) {
    if (svg.getElementsByTag("use").size() == svg.children().size()) {
      return false;
    }
    if (Vocabulary.isIn(svg, "figure")) {
      return true;
    }
    return extent(svg.attr("width")) >= 100
        || extent(svg.attr("height")) >= 100
        || svg.attr("width").isEmpty() && viewBox(svg.attr("viewBox")) >= 100;
  }

  private static double viewBox(String value) {
    String[] parts = value.strip().split("[\\s,]+");
    return parts.length == 4 ? Math.max(extent(parts[2]), extent(parts[3])) : 0;
  }

  private static double extent(String value) {
    String digits = value.replaceFirst("(px|pt)$", "");
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : 0;
  }
}
