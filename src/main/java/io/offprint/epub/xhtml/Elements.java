package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.ContentModel.Holds;
import io.offprint.epub.xhtml.ContentModel.Place;
import io.offprint.epub.xhtml.ContentModel.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes the elements of the new tree, with the attributes that are valid on them. */
final class Elements {
  private static final Map<String, String> ALIGNED =
      Map.of("left", "left", "right", "right", "center", "center", "justify", "justify");

  private final Ids ids;
  private final Links links;
  private final Function<String, String> pictures;
  private final Roles roles;

  /**
   * @param pictures from an {@code img}'s {@code src} to the path of that picture in the book, or
   *     null when the book has no such picture
   */
  Elements(Ids ids, Links links, Function<String, String> pictures, Roles roles) {
    this.ids = ids;
    this.links = links;
    this.pictures = pictures;
    this.roles = roles;
  }

  Ids ids() {
    return ids;
  }

  /** The element's name in lower case, without a prefix. */
  static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.lastIndexOf(':') + 1);
  }

  /** An element after {@code rule} with those attributes of {@code from} that are valid on it. */
  Element make(Element from, Rule rule) {
    Element made = new Element(rule.name());
    String old = name(from);
    for (Attribute attribute : from.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (Attributes.GLOBAL.contains(name) || rule.attributes().contains(name)) {
        Attributes.valid(name, attribute.getValue()).ifPresent(value -> made.attr(name, value));
      }
    }
    ids.claim(from.hasAttr("id") ? from.attr("id") : old.equals("a") ? from.attr("name") : "")
        .ifPresent(id -> made.attr("id", id));
    if (!old.equals(rule.name()) && ContentModel.rule(old) == null) {
      String look = ContentModel.substitute(old).cssClass();
      if (!look.isEmpty()) {
        made.addClass(look);
      }
    }
    presentational(from, made);
    particular(from, made);
    roles.add(from, made);
    return made;
  }

  private void particular(Element from, Element made) {
    switch (made.tagName()) {
      case "a" -> links.add(from.attr("href"), made);
      case "bdo" -> made.attr("dir", made.attr("dir").equals("rtl") ? "rtl" : "ltr");
      case "ins", "del" -> {
        if (!Attributes.isFullDate(made.attr("datetime"))) {
          made.removeAttr("datetime");
        }
      }
      default -> {}
    }
  }

  /** Alignment and size that older HTML has as attributes. */
  private static void presentational(Element from, Element made) {
    String align = ALIGNED.get(from.attr("align").toLowerCase(Locale.ROOT));
    if (align != null && !made.tagName().matches("table|img|hr")) {
      made.attr(
          "style",
          "text-align: " + align + (made.hasAttr("style") ? "; " : "") + made.attr("style"));
    }
  }

  /** An element without content. */
  List<Node> leaf(Element from, Rule rule) {
    Element made = make(from, rule);
    if (!rule.name().equals("img")) {
      return List.of(made);
    }
    String path = pictures.apply(from.attr("src"));
    if (path == null) {
      String text = from.attr("alt").isBlank() ? from.attr("title") : from.attr("alt");
      return List.of(new Element("span").addClass("missing-picture").appendText(text));
    }
    made.attr("src", path);
    if (!made.hasAttr("alt")) {
      made.attr("alt", "");
    }
    return List.of(made);
  }

  /** An empty element that keeps the id of one that is left out. */
  Element anchor(Element of) {
    return new Element("div").attr("id", of.id());
  }

  /** Whether a node of the new tree is a block or has one in it. */
  static boolean isBlock(Node node) {
    if (!(node instanceof Element element)) {
      return false;
    }
    Rule rule = ContentModel.rule(element.tagName());
    return rule != null
        && (rule.place() != Place.PHRASING
            || rule.holds() == Holds.TRANSPARENT
                && element.childNodes().stream().anyMatch(Elements::isBlock));
  }

  /** Whether a reader would see or hear anything of the element. */
  static boolean hasContent(Element element) {
    return element.hasText() || element.selectFirst("img, svg, math") != null;
  }

  /** Whether a node is nothing but white space. */
  static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
