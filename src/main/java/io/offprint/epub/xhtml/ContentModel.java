package io.offprint.epub.xhtml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The part of HTML that a chapter may use, as data: where each element stands, what it holds and
 * which attributes it has beside the global ones; and what takes the place of every other element.
 */
final class ContentModel {
  /** Where an element may stand. */
  enum Place {
    /** Wherever text may stand. */
    PHRASING,
    /** Only among blocks. */
    FLOW,
    /** Only in the structure that it is a part of, as {@code li} in {@code ul}. */
    PART
  }

  /** What an element may hold. */
  enum Holds {
    NOTHING,
    PHRASING,
    FLOW,
    /** What its parent may hold. */
    TRANSPARENT,
    ITEMS,
    DEFINITIONS,
    TABLE,
    RUBY,
    FIGURE,
    DETAILS
  }

  /** One element's rule. */
  record Rule(String name, Place place, Holds holds, Set<String> attributes) {}

  /** What an element that is not in the model becomes, with a class that keeps its look. */
  record Substitute(String name, String cssClass) {}

  /** Elements whose content is no text for readers. */
  static final Set<String> DROPPED =
      Set.of(
          "script", "style", "template", "head", "base", "link", "meta", "param", "col", "track");

  private static final Map<String, Rule> RULES = new HashMap<>();
  private static final Map<String, Substitute> SUBSTITUTES = new HashMap<>();

  static {
    rules(Place.FLOW, Holds.PHRASING, "p h1 h2 h3 h4 h5 h6 pre");
    rules(Place.FLOW, Holds.FLOW, "div section header footer aside address");
    rules(Place.FLOW, Holds.FLOW, "blockquote", "cite");
    rules(Place.FLOW, Holds.NOTHING, "hr");
    rules(Place.FLOW, Holds.ITEMS, "ul");
    rules(Place.FLOW, Holds.ITEMS, "ol", "start", "reversed", "type");
    rules(Place.FLOW, Holds.DEFINITIONS, "dl");
    rules(Place.FLOW, Holds.TABLE, "table");
    rules(Place.FLOW, Holds.FIGURE, "figure");
    rules(Place.FLOW, Holds.DETAILS, "details");

    rules(Place.PART, Holds.FLOW, "li", "value");
    rules(Place.PART, Holds.FLOW, "dt dd caption figcaption");
    rules(Place.PART, Holds.TABLE, "thead tbody tfoot tr");
    rules(Place.PART, Holds.FLOW, "td", "colspan", "rowspan");
    rules(Place.PART, Holds.FLOW, "th", "colspan", "rowspan", "scope");
    rules(Place.PART, Holds.PHRASING, "summary rt rp");

    rules(Place.PHRASING, Holds.TRANSPARENT, "a", "href", "rel", "hreflang");
    rules(Place.PHRASING, Holds.TRANSPARENT, "ins del", "cite", "datetime");
    rules(
        Place.PHRASING,
        Holds.PHRASING,
        "em strong b i u s sub sup small mark kbd samp var code cite abbr dfn bdi span");
    rules(Place.PHRASING, Holds.PHRASING, "q", "cite");
    rules(Place.PHRASING, Holds.PHRASING, "time", "datetime");
    rules(Place.PHRASING, Holds.PHRASING, "bdo");
    rules(Place.PHRASING, Holds.RUBY, "ruby");
    rules(Place.PHRASING, Holds.NOTHING, "br wbr");
    rules(Place.PHRASING, Holds.NOTHING, "img", "src", "alt", "width", "height");

    substitutes("div", "center", "center");
    substitutes("div", "", "main article nav search form fieldset dialog body html marquee hgroup");
    substitutes("ul", "", "dir menu");
    substitutes("pre", "", "listing xmp plaintext");
    substitutes("p", "legend", "legend");
    substitutes("s", "", "strike");
    substitutes("code", "", "tt");
    substitutes("abbr", "", "acronym");
    substitutes("span", "big", "big");
    substitutes("span", "nobr", "nobr");
    substitutes("img", "", "image");
    substitutes("rt", "", "rtc");
  }

  private ContentModel() {}

  /** The rule of an element that the model has, or null. */
  static Rule rule(String name) {
    return RULES.get(name);
  }

  /**
   * What an element becomes that the model does not have; unknown ones hold their text together.
   */
  static Substitute substitute(String name) {
    return SUBSTITUTES.getOrDefault(name, new Substitute("span", ""));
  }

  private static void rules(Place place, Holds holds, String names, String... attributes) {
    for (String name : names.split(" ")) {
      RULES.put(name, new Rule(name, place, holds, Set.of(attributes)));
    }
  }

  private static void substitutes(String name, String cssClass, String obsolete) {
    for (String old : obsolete.split(" ")) {
      SUBSTITUTES.put(old, new Substitute(name, cssClass));
    }
  }
}
