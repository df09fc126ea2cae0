package io.offprint.style;

import java.util.Locale;

/**
 * Where the text stands on a page and how large it is set: a line of about 66 characters, as far as
 * the paper allows; the margins are what remains, the outer wider than the inner one.
 *
 * <p>Left and right pages get mirrored margins of equal sum, because the engine lays out the whole
 * document in the width of its first page.
 */
final class TypeArea {
  private static final double CHARACTERS = 66;
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** A page with fewer lines has no room for display sizes and for what keeps with them. */
  private static final double FEW_LINES = 15;

  /** Narrower than this, in millimetres, a page is held or scrolled, not leafed through. */
  private static final double SMALL = 100;

  private final Paper paper;
  private final Measures measures;
  private final double size;
  private final double width;

  TypeArea(Paper paper, Measures measures) {
    this.paper = paper;
    this.measures = measures;
    this.size = measures.size(paper);
    double margins = paper.width() * (paper.width() < SMALL ? 0.11 : measures.margins());
    double ideal = CHARACTERS * measures.characterWidth() * size * MILLIMETRES_PER_POINT;
    this.width = Math.min(ideal, paper.width() - margins);
  }

  /** Rules for {@code @page}, the root element and the largest pictures. */
  String css() {
    double rest = paper.width() - width;
    double inner = paper.width() < SMALL ? rest / 2 : rest * 0.44;
    double outer = rest - inner;
    double least = 8 + size * 0.6;
    double top = Math.max(paper.width() * (heads() ? 0.11 : 0.07), heads() ? least : 6);
    double bottom = Math.max(paper.width() * 0.14, least);
    double height = (paper.height() - top - bottom) / MILLIMETRES_PER_POINT;
    String margin = "margin: %.2fmm %.2fmm %.2fmm %.2fmm; }\n";
    return format("@page { size: %.2fmm %.2fmm; }\n", paper.width(), paper.height())
        + format("@page :right { " + margin, top, outer, bottom, inner)
        + format("@page :left { " + margin, top, inner, bottom, outer)
        + format("html { font-size: %.2fpt; line-height: %.3f; }\n", size, measures.leading())
        + format("img, svg { max-width: %.2fmm; }\n", width)
        + format("li img, dd img, blockquote img, aside img { max-width: %.2fmm; }\n", width * 0.8)
        + format("td img, th img { max-width: %.2fmm; }\n", width * 0.3)
        + format(".tall { max-height: %.2fmm; }\n", height * MILLIMETRES_PER_POINT * 0.66)
        + (height / (size * measures.leading()) < FEW_LINES ? smallTitles() : "")
        + folios()
        + (heads() ? headRules() : "");
  }

  /** Stronger than a theme's own rules, which come after. */
  private static String smallTitles() {
    return "body .title-page { padding-top: 0; }\n"
        + "body .title-page .title, body h1 { font-size: 1.25rem; page-break-after: auto; -fs-page-break-min-height: 0; }\n"
        + "body .title-page .rule { margin: 0.6rem 0; }\n"
        + "body .title-block { padding-top: 0; margin-bottom: 1rem; page-break-after: auto; }\n";
  }

  private boolean heads() {
    return measures.heads() && paper.width() >= SMALL;
  }

  private static String headRules() {
    String place = "@top-center { vertical-align: bottom; padding-bottom: 14pt; content: ";
    return "@page { "
        + place
        + "element(head-right, last-except); } }\n"
        + "@page :left { "
        + place
        + "element(head-left, last-except); } }\n"
        + "@page title { @top-center { content: none; } }\n"
        + "@page front { @top-center { content: none; } }\n";
  }

  /**
   * In roman figures before the text, on no title page. Capital ones, because the engine makes
   * small ones by the default locale, in which i may have no dot.
   */
  private String folios() {
    String look =
        format(
            "font-family: %s; font-size: %.2fpt; vertical-align: top; padding-top: %.1fpt;",
            measures.folioFont(), size * 0.82, size * 1.3);
    return "@page { @bottom-center { content: counter(page); "
        + look
        + " } }\n"
        + "@page front { @bottom-center { content: counter(page, upper-roman); "
        + look
        + " } }\n"
        + "@page title { @bottom-center { content: none; } }\n";
  }

  /** Width of a line, in points. */
  double measure() {
    return width / MILLIMETRES_PER_POINT;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
