package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** The elements and classes of a cleaned article. */
final class Vocabulary {
  private Vocabulary() {}

  /** Blocks that stay. */
  static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "figure",
          "figcaption",
          "hr",
          "aside",
          "address",
          "details",
          "summary",
          "div",
          "section");

  /** Blocks that give way to what they hold. */
  static final Set<String> WRAPPERS =
      Set.of(
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "center",
          "form",
          "fieldset",
          "legend",
          "hgroup",
          "body",
          "html",
          "dir",
          "menu",
          "search",
          "dialog",
          "colgroup",
          "col",
          "title");

  /** Inline elements that stay. */
  static final Set<String> INLINE =
      Set.of(
          "a", "em", "strong", "b", "i", "u", "s", "sub", "sup", "small", "mark", "kbd", "samp",
          "var", "code", "cite", "q", "abbr", "dfn", "time", "del", "ins", "ruby", "rb", "rt", "rp",
          "rtc", "bdi", "bdo", "span", "br", "wbr", "img", "math", "svg");

  /** What is never part of a text, its content included. */
  static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "link",
          "meta",
          "base",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "optgroup",
          "datalist",
          "canvas",
          "object",
          "embed",
          "applet",
          "param",
          "iframe",
          "frame",
          "frameset",
          "audio",
          "video",
          "source",
          "track",
          "map",
          "area",
          "progress",
          "meter",
          "slot",
          "basefont",
          "bgsound",
          "keygen");

  static final Set<String> CLASSES =
      Set.of(
          "verse",
          "pullquote",
          "attribution",
          "embed",
          "credit",
          "gallery",
          "dialogue",
          "notes",
          "noteref",
          "backref");

  /** Classes for which a {@code div} stays. */
  static final Set<String> DIV_CLASSES =
      Set.of("verse", "pullquote", "embed", "gallery", "dialogue");

  private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

  /** A new element of HTML; its tag is looked up but once, which is what costs. */
  static Element element(String name) {
    Tag tag = TAGS.get(name);
    if (tag == null) {
      tag = Tag.valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault);
      TAGS.put(name, tag);
    }
    return new Element(tag, null);
  }

  static boolean isBlock(Element e) {
    return BLOCKS.contains(e.normalName()) || WRAPPERS.contains(e.normalName());
  }

  static boolean isClass(String name) {
    return CLASSES.contains(name) || name.startsWith("language-") || name.startsWith("tok-");
  }

  /** Whether it is, or stands in, an element of one of these names. */
  static boolean isIn(Element e, String... names) {
    for (Element up = e; up != null; up = up.parent()) {
      for (String name : names) {
        if (up.nameIs(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is, or holds, an element of one of these names. */
  static boolean holds(Element e, String... names) {
    return Walk.first(e, x -> Walk.isNamed(x, names)) != null;
  }

  /** Whether it is, or stands in, a formula or a drawing. */
  static boolean isForeign(Element e) {
    return Vocabulary.isIn(e, "math", "svg");
  }

  /** Whether it shows something although it has no text. */
  static boolean isAtom(Element e) {
    return switch (e.normalName()) {
      case "img", "math", "svg", "hr" -> true;
      default -> false;
    };
  }
}
