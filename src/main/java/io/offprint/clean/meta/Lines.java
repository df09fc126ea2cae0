package io.offprint.clean.meta;

import io.offprint.model.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The short pieces of a page's text in reading order, each the largest element that is still short:
 * the lines in which dates and bylines stand. What lies apart from the article is left out.
 */
final class Lines {
  private static final int SHORT = 140;
  private static final int PARAGRAPH_START = 120;

  private static final Set<String> APART =
      Set.of(
          "nav",
          "footer",
          "aside",
          "script",
          "style",
          "noscript",
          "template",
          "select",
          "svg",
          "form",
          "figcaption",
          "iframe",
          "button");
  private static final Pattern APART_CLASS =
      Pattern.compile(
          "comment(?!ator|ed-by)|related|sidebar|footer|recommend|newsletter|copyright|most-?read|trending|breadcrumb|widget|reply|respond|teaser-list|promo|cookie");

  /** One line; most are passed over without a look at what they say. */
  static final class Line {
    private final Element element;
    private final boolean start;
    private String text;
    private String hints;

    private Line(Element element, String text, boolean start) {
      this.element = element;
      this.text = text;
      this.start = start;
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
        hints = Lines.hints(element);
      }
      return hints;
    }

    /** Whether it is only the start of a paragraph. */
    boolean start() {
      return start;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private int title = -1;

  private Lines() {}

  /**
   * Reads the lines of a page.
   *
   * @param titles folded, that the page's head gives; the heading that is one of them is the title
   */
  static Lines of(Document document, List<String> titles) {
    Lines found = new Lines();
    if (document.body() != null) {
      found.collect(document.body(), 0);
    }
    found.findTitle(titles);
    return found;
  }

  private int collect(Element e, int depth) {
    if (depth > Limit.MARKUP_DEPTH.most() || Limit.LINES.isPast(lines.size()) || isApart(e)) {
      return 0;
    }
    boolean heading = e.normalName().equals("h1");
    int from = lines.size();
    int length = 0;
    for (Node child : e.childNodes()) {
      if (child instanceof TextNode text) {
        length += text.text().strip().length();
      } else if (child instanceof Element inner) {
        length += collect(inner, depth + 1);
      }
    }
    if (length > 0 && length <= SHORT || heading) {
      boolean holdsTitle =
          !heading
              && lines.subList(from, lines.size()).stream().anyMatch(l -> isHeading(l.element()));
      if (!holdsTitle) {
        lines.subList(from, lines.size()).clear();
        lines.add(new Line(e, null, false));
      }
    } else if (length > SHORT && e.normalName().equals("p")) {
      lines.subList(from, lines.size()).clear();
      lines.add(new Line(e, null, true));
    } else if (length > 0) {
      own(e);
    }
    return length;
  }

  /** Text that stands beside longer elements, as in a div of a date and paragraphs. */
  private void own(Element e) {
    for (TextNode text : e.textNodes()) {
      String own = Text.tidy(text.text());
      if (own.length() > 4 && own.length() <= SHORT) {
        Line line = new Line(e, own, false);
        line.hints = "";
        lines.add(line);
      }
    }
  }

  private static boolean isHeading(Element e) {
    return e.normalName().equals("h1");
  }

  private static boolean isApart(Element e) {
    if (APART.contains(e.normalName())) {
      return true;
    }
    String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    return names.length() > 1
        && !e.normalName().equals("body")
        && APART_CLASS.matcher(names).find()
        && e.selectFirst("h1") == null;
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

  private static String hints(Element e) {
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

  private void findTitle(List<String> titles) {
    int heading = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isHeading(line.element())) {
        heading = heading < 0 ? i : heading;
        String folded = Text.fold(line.text());
        if (folded.length() > 3
            && titles.stream().anyMatch(t -> t.contains(folded) || folded.contains(t))) {
          title = i;
          return;
        }
      }
    }
    for (int i = 0; heading < 0 && i < lines.size(); i++) {
      if (titles.contains(Text.fold(lines.get(i).text()))) {
        heading = i;
      }
    }
    title = heading;
  }

  List<Line> all() {
    return lines;
  }

  /** Lines near the title, the nearest behind it first, then the nearest before it. */
  List<Line> nearTitle(int behind, int before) {
    List<Line> near = new ArrayList<>();
    int from = Math.max(title, 0);
    for (int i = from; i < Math.min(lines.size(), from + behind); i++) {
      near.add(lines.get(i));
    }
    for (int i = from - 1; i >= Math.max(0, from - before); i--) {
      near.add(lines.get(i));
    }
    return near;
  }

  /** Lines from the title on. */
  List<Line> fromTitle() {
    return lines.subList(Math.max(title, 0), lines.size());
  }
}
