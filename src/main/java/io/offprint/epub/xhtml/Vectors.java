package io.offprint.epub.xhtml;

import io.offprint.model.Limit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/** Conforms vector pictures: what moves, runs or comes from elsewhere stays out. */
final class Vectors {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Pattern REFERENCE =
      Pattern.compile("\\s*url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)(.*)");
  private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(px)?\\s*");

  private final Conformer conformer;

  Vectors(Conformer conformer) {
    this.conformer = conformer;
  }

  Element picture(Element from, Context context) {
    Map<String, String> ids = new HashMap<>();
    Element svg = element(from, ids, context, 0);
    svg.attr("xmlns", NAMESPACE).attr("xmlns:xlink", XLINK);
    svg.select("*").forEach(e -> settle(e, ids));
    name(svg, from.attr("aria-label").strip());
    scale(svg);
    return svg;
  }

  /** Its title or its label is what assistive technology says in its place. */
  private void name(Element svg, String label) {
    Element title = svg.selectFirst("> title");
    if (title != null && title.hasText()) {
      if (!title.hasAttr("id")) {
        title.attr("id", conformer.elements().ids().free("svg-title"));
      }
      svg.attr("role", "img").attr("aria-labelledby", title.id());
    } else if (!label.isEmpty()) {
      svg.attr("role", "img").attr("aria-label", label);
    }
  }

  private Element element(Element from, Map<String, String> ids, Context context, int depth) {
    String lower = Elements.name(from);
    String name = VectorModel.element(lower);
    Element made =
        new Element(
            Tag.valueOf(name == null ? "g" : name, NAMESPACE, ParseSettings.preserveCase), "");
    for (Attribute attribute : from.attributes()) {
      add(made, attribute.getKey(), attribute.getValue());
    }
    for (String declaration : from.attr("style").split(";")) {
      String[] parts = declaration.split(":", 2);
      if (parts.length == 2) {
        add(made, parts[0].strip(), parts[1].strip());
      }
    }
    if (from.hasAttr("id") && !from.id().isBlank()) {
      made.attr("id", id(from.id(), ids));
    }
    if (Limit.DRAWING_DEPTH.isPast(depth)) {
      return made.appendText(from.wholeText());
    }
    if ("foreignObject".equals(name)) {
      Element html = made.appendElement("div").attr("xmlns", "http://www.w3.org/1999/xhtml");
      html.appendChildren(conformer.children(from, context.blocks().in("div")));
    } else if ("title".equals(name) || "desc".equals(name)) {
      made.appendText(from.wholeText());
    } else {
      children(from, made, ids, context, depth);
    }
    return made;
  }

  private void children(
      Element from, Element made, Map<String, String> ids, Context context, int depth) {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        made.appendChild(new TextNode(text.getWholeText()));
      } else if (node instanceof Element child
          && !ContentModel.DROPPED.contains(Elements.name(child))) {
        made.appendChild(element(child, ids, context, depth + 1));
      }
    }
  }

  /** Pictures share one page, so an id that another one has gets a number. */
  private String id(String id, Map<String, String> ids) {
    String written =
        conformer.elements().ids().claim(id).orElseGet(() -> conformer.elements().ids().free("id"));
    ids.putIfAbsent(id, written);
    return written;
  }

  private static void add(Element made, String key, String value) {
    String name = VectorModel.attribute(key);
    boolean link = key.equals("href") || key.equals("xlink:href");
    if (name != null && VectorModel.isValid(value)) {
      made.attributes().put(name, value.strip());
    } else if (link && value.strip().startsWith("#")) {
      made.attributes().put("xlink:href", value.strip());
    }
  }

  /** References lead into the same picture or nowhere. */
  private static void settle(Element e, Map<String, String> ids) {
    for (Attribute attribute : e.attributes().asList()) {
      String value = attribute.getValue();
      Matcher reference = REFERENCE.matcher(value);
      if (attribute.getKey().equals("xlink:href")) {
        replace(e, attribute.getKey(), ids.get(value.substring(1)), "#", "");
      } else if (reference.matches()) {
        replace(
            e, attribute.getKey(), ids.get(reference.group(1)), "url(#", ")" + reference.group(2));
      } else if (value.contains("url(")) {
        e.attributes().remove(attribute.getKey());
      }
    }
  }

  private static void replace(Element e, String key, String id, String before, String after) {
    if (id == null) {
      e.attributes().remove(key);
    } else {
      e.attributes().put(key, before + id + after);
    }
  }

  /** A picture with a size but no coordinate system cannot be fitted to a screen. */
  private static void scale(Element svg) {
    Matcher width = LENGTH.matcher(svg.attributes().get("width"));
    Matcher height = LENGTH.matcher(svg.attributes().get("height"));
    if (!svg.attributes().hasKey("viewBox") && width.matches() && height.matches()) {
      svg.attributes().put("viewBox", "0 0 " + width.group(1) + " " + height.group(1));
    }
  }
}
