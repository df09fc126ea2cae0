package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** One short piece of a page's text; most are passed over without a look at what they say. */
final class Line {
  private static final int PARAGRAPH_START = 120;

  private final Element element;
  private final boolean start;
  private String text;
  private String hints;

  private final Marks marks;

  private Line(Element element, String text, String hints, boolean start, Marks marks) {
    this.element = element;
    this.text = text;
    this.hints = hints;
    this.start = start;
    this.marks = marks;
  }

  /** All of an element. */
  static Line of(Element e) {
    return new Line(e, null, null, false, new Marks(e));
  }

  /** The start of a paragraph. */
  static Line startOf(Element paragraph) {
    return new Line(paragraph, null, null, true, new Marks(paragraph));
  }

  /**
   * Text of an element beside its inner ones; what it is classed as tells about those too.
   *
   * @param before another such line of the element, or null
   */
  static Line own(Element e, String text, Line before) {
    return new Line(e, text, "", false, before == null ? new Marks(e) : before.marks);
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

  /** What its time elements say. */
  List<String> times() {
    return marks.times();
  }

  /** Elements that are marked as the names of authors. */
  List<Element> authors() {
    return marks.authors();
  }

  /** The element's text, with a bar where two elements would run into one another. */
  static String spaced(Element e) {
    StringBuilder out = new StringBuilder();
    for (TextNode t : Walk.texts(e)) {
      String text = t.getWholeText();
      boolean glued =
          out.length() > 0
              && !text.isEmpty()
              && Character.isLetterOrDigit(out.charAt(out.length() - 1))
              && Character.isLetterOrDigit(text.charAt(0));
      out.append(glued ? " | " : "").append(text);
    }
    return Text.tidy(out.toString());
  }

  private static String hintsOf(Element e) {
    StringBuilder out = new StringBuilder();
    Element parent = e.parent();
    if (parent != null) {
      out.append(parent.className()).append(' ');
    }
    for (Element inner : Walk.elements(e)) {
      out.append(inner.className()).append(' ').append(inner.id()).append(' ');
      out.append(inner.attr("itemprop")).append(' ').append(inner.attr("rel")).append(' ');
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** What is marked in an element, looked for but once and shared by all lines of the element. */
  private static final class Marks {
    /** More of them in one place are no date of the article. */
    private static final int MOST = 20;

    private static final Evaluator AUTHOR =
        Selector.evaluatorOf(
            "[rel~=author],[itemprop~=(?i)^author$],[class~=(?i)(^|[-_])(author|autor|byline)s?[-_]*(name|link)?($|\\s)]");

    private final Element element;
    private List<String> times;
    private List<Element> authors;

    Marks(Element element) {
      this.element = element;
    }

    List<String> times() {
      if (times == null) {
        times =
            Walk.where(element, e -> e.nameIs("time") && e.hasAttr("datetime")).stream()
                .limit(MOST)
                .map(e -> e.attr("datetime"))
                .toList();
      }
      return times;
    }

    List<Element> authors() {
      if (authors == null) {
        authors = Walk.marked(element, e -> AUTHOR.matches(element, e));
      }
      return authors;
    }
  }
}
