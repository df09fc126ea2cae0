package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
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
  private static final int MIN_TITLE = 10;

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
          "comment(?!ator|ed-by)|related|sidebar|footer|recommend|newsletter|copyright|most-?read|trending|breadcrumb|widget|reply|respond|teaser-list|promo(?!ted)|cookie");

  private final List<Line> lines = new ArrayList<>();
  private int title = -1;

  /** Paragraphs of the page; -1 before they are counted. */
  private int paragraphs = -1;

  private Lines() {}

  /**
   * Reads the lines of a page.
   *
   * @param title of the article, folded
   */
  static Lines of(Document document, String title) {
    Lines found = new Lines();
    if (document.body() != null) {
      found.collect(document.body(), 0);
    }
    found.findTitle(title);
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
        lines.add(Line.of(e));
      }
    } else if (length > SHORT && e.normalName().equals("p")) {
      lines.subList(from, lines.size()).clear();
      lines.add(Line.startOf(e));
    } else if (length > 0) {
      own(e);
    }
    return length;
  }

  /** Text that stands beside longer elements, as in a div of a date and paragraphs. */
  private void own(Element e) {
    Line before = null;
    for (TextNode text : e.textNodes()) {
      String own = Text.tidy(text.text());
      if (own.length() > 4 && own.length() <= SHORT) {
        before = Line.own(e, own, before);
        lines.add(before);
      }
    }
  }

  private static boolean isHeading(Element e) {
    return e.nameIs("h1");
  }

  private boolean isApart(Element e) {
    if (APART.contains(e.normalName())) {
      // some publishing systems put the whole page into a form
      return !e.normalName().equals("form") || !isMost(e);
    }
    return isNamedApart(e) && Walk.first(e, Lines::isHeading) == null && !isMost(e);
  }

  /** Whether its class or id is one of what lies beside articles. */
  static boolean isNamedApart(Element e) {
    String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    return names.length() > 1
        && !e.normalName().equals("body")
        && APART_CLASS.matcher(names).find();
  }

  /** Whether it holds so much of the page's text that the article must be in it. */
  private boolean isMost(Element e) {
    if (paragraphs < 0) {
      Element body = e.closest("body");
      paragraphs = body == null ? Integer.MAX_VALUE : Walk.named(body, "p").size();
    }
    return Walk.named(e, "p").size() > paragraphs / 2;
  }

  /** The heading that is the title, else the line that has it, else the first heading. */
  private void findTitle(String folded) {
    int heading = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i).element())) {
        heading = heading < 0 ? i : heading;
        String text = Text.fold(lines.get(i).text());
        if (text.length() > 3 && (folded.contains(text) || isIn(text, folded))) {
          title = i;
          return;
        }
      }
    }
    title = heading;
    for (int i = 0; !folded.isEmpty() && i < lines.size(); i++) {
      if (isIn(Text.fold(lines.get(i).text()), folded)) {
        title = i;
        return;
      }
    }
  }

  private static boolean isIn(String line, String title) {
    return line.equals(title) || title.length() >= MIN_TITLE && line.contains(title);
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
