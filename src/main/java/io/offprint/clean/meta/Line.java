package io.offprint.clean.meta;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One short piece of a page's text; most are passed over without a look at what they say. */
final class Line {
  private static final int PARAGRAPH_START = 120;

  private final Element element;
  private final boolean start;
  private String text;
  private String hints;

  private Line(Element element, String text, String hints, boolean start) {
    this.element = element;
    this.text = text;
    this.hints = hints;
    this.start = start;
  }

  /** All of an element. */
  static Line of(Element e) {
    return new Line(e, null, null, false);
  }

  /** The start of a paragraph. */
  static Line startOf(Element paragraph) {
    return new Line(paragraph, null, null, true);
  }

  /** Text of an element beside its inner ones; what it is classed as tells about those too. */
  static Line own(Element e, String text) {
    return new Line(e, text, "", false);
  }

  Element element() {
    return element;
  }

  String text() {
    if (text == null) {
      String all = spaced(element);
      text = start ? all.substring(0, Math.min(all.length(), PARAGRAPH_START)) : all;
    }
    return text;
  }

  /** Classes, ids and roles of the element and what is in it, lower case. */
  String hints() {
    if (hints == null) {
      hints = hintsOf(element);
    }
    return hints;
  }

  /** Whether it is only the start of a paragraph. */
  boolean start() {
    return start;
  }

  /** The element's text, with a bar where two elements would run into one another. */
  static String spaced(Element e) {
    StringBuilder out = new StringBuilder();
    e.nodeStream(TextNode.class)
        .forEach(
            t -> {
              String text = t.getWholeText();
              boolean glued =
                  out.length() > 0
                      && !text.isEmpty()
                      && Character.isLetterOrDigit(out.charAt(out.length() - 1))
                      && Character.isLetterOrDigit(text.charAt(0));
              out.append(glued ? " | " : "").append(text);
            });
    return Text.tidy(out.toString());
  }

  private static String hintsOf(Element e) {
    StringBuilder out = new StringBuilder();
    Element parent = e.parent();
    if (parent != null) {
      out.append(parent.className()).append(' ');
    }
    for (Element inner : e.getAllElements()) {
      out.append(inner.className()).append(' ').append(inner.id()).append(' ');
      out.append(inner.attr("itemprop")).append(' ').append(inner.attr("rel")).append(' ');
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
