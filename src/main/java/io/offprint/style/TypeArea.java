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

  private final Paper paper;
  private final double size;
  private final double leading;
  private final double width;

  /**
   * @param scale of the type against the size that the paper suggests
   * @param advance average width of a character, in em
   * @param leading distance of two lines, in em
   */
  TypeArea(Paper paper, double scale, double advance, double leading) {
    this.paper = paper;
    this.size = Math.round(paper.type() * scale * 4) / 4.0;
    this.leading = leading;
    double margins = Math.min(paper.width() * 0.2, 40);
    double ideal = CHARACTERS * advance * size * MILLIMETRES_PER_POINT;
    this.width = Math.min(ideal, paper.width() - margins);
  }

  /** Rules for {@code @page} and the root element. */
  String css() {
    double rest = paper.width() - width;
    double inner = paper.width() < 100 ? rest / 2 : rest * 0.44;
    double outer = rest - inner;
    double top = Math.max(paper.width() * 0.11, 9);
    double bottom = Math.max(paper.width() * 0.15, 12);
    return format("@page { size: %.2fmm %.2fmm; }\n", paper.width(), paper.height())
        + format(
            "@page :right { margin: %.2fmm %.2fmm %.2fmm %.2fmm; }\n", top, outer, bottom, inner)
        + format(
            "@page :left { margin: %.2fmm %.2fmm %.2fmm %.2fmm; }\n", top, inner, bottom, outer)
        + format("html { font-size: %.2fpt; line-height: %.3f; }\n", size, leading)
        + format("img, svg { max-width: %.2fmm; }\n", width)
        + format(".tall { max-height: %.2fmm; }\n", (paper.height() - top - bottom) * 0.66);
  }

  /** Width of a line, in points. */
  double measure() {
    return width / MILLIMETRES_PER_POINT;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
