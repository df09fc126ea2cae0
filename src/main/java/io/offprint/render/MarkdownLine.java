package io.offprint.render;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text and inline markup as CommonMark. */
final class MarkdownLine {
  private MarkdownLine() {}

  static String inside(Element parent) {
    StringBuilder out = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode t) {
        out.append(plain(t.text()));
      } else if (node instanceof Element e) {
        out.append(of(e));
      }
    }
    return out.toString();
  }

  static String of(Element e) {
    return switch (e.normalName()) {
      case "em", "i", "cite", "dfn" -> wrapped(e, "*");
      case "strong", "b" -> wrapped(e, "**");
      case "del", "s" -> wrapped(e, "~~");
      case "code", "samp" -> code(e.text());
      case "br" -> "\\\n";
      case "img" -> "![" + plain(e.attr("alt")) + "](" + address(e.attr("src")) + ")";
      case "a" ->
          e.hasAttr("href")
              ? "[" + inside(e).strip() + "](" + address(e.attr("href")) + ")"
              : inside(e);
      case "span", "bdi", "time", "small" -> inside(e);
      default -> e.isBlock() ? inside(e) : e.outerHtml();
    };
  }

  private static String wrapped(Element e, String sign) {
    String words = inside(e);
    String bare = words.strip();
    if (bare.isEmpty()) {
      return words;
    }
    int at = words.indexOf(bare);
    return words.substring(0, at) + sign + bare + sign + words.substring(at + bare.length());
  }

  private static String code(String text) {
    String fence = text.contains("`") ? "``" : "`";
    String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + space + text + space + fence;
  }

  private static String address(String url) {
    return url.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  /** Escapes what Markdown would take for a sign. */
  static String plain(String text) {
    String safe = text.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1");
    return safe.replaceFirst("^(\\s*)([#>+-]|\\d+[.)])(\\s)", "$1\\\\$2$3");
  }
}
