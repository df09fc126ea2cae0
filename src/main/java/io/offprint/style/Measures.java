package io.offprint.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's measures, which stand in its own stylesheet as custom properties.
 *
 * @param scale of the type against the size that a paper suggests
 * @param least size of the type, in points
 * @param characterWidth average width of a character, in em
 * @param leading distance of two lines, in em
 * @param margins least share of the page's width that is margin
 * @param heads whether pages have running heads
 * @param levels whether facing pages end at the same height
 * @param figures which forms numbers take where the font has several, as OpenType tags
 * @param folioFont of page numbers, as CSS
 */
record Measures(
    double scale,
    double least,
    double characterWidth,
    double leading,
    double margins,
    boolean heads,
    boolean levels,
    List<String> figures,
    String folioFont) {

  static Measures of(String css) {
    return new Measures(
        number(css, "--type-scale"),
        number(css, "--least-type"),
        number(css, "--character-width"),
        number(css, "--leading"),
        number(css, "--least-margins"),
        number(css, "--running-heads") > 0,
        number(css, "--level-feet") > 0,
        List.of(value(css, "--figures").split(" ")),
        value(css, "--folio-font"));
  }

  /** Size of the body text on a paper, in points, to a quarter. */
  double size(Paper paper) {
    return Math.max(least, Math.round(paper.type() * scale * 4) / 4.0);
  }

  /** The same with page numbers in another font. */
  Measures withFolioFont(String css) {
    return new Measures(
        scale, least, characterWidth, leading, margins, heads, levels, figures, css);
  }

  private static double number(String css, String property) {
    return Double.parseDouble(value(css, property));
  }

  private static String value(String css, String property) {
    Matcher m = Pattern.compile(property + ":\\s*([^;]+);").matcher(css);
    if (!m.find()) {
      throw new IllegalStateException("the theme does not say " + property);
    }
    return m.group(1).strip();
  }
}
