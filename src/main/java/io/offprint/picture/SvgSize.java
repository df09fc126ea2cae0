package io.offprint.picture;

import io.offprint.model.Limit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * How large a vector picture is.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record SvgSize(int width, int height) {
  /** What CSS gives a picture that does not say, see CSS 2.2, section 10.3.2. */
  private static final double DEFAULT_WIDTH = 300;

  private static final double DEFAULT_HEIGHT = 150;

  private static final Pattern LENGTH =
      Pattern.compile(
          "^\\s*([+]?[\\d.]{1,12}(?:e[+-]?\\d{1,2})?)\\s*(px|pt|pc|mm|cm|in|em|ex|rem)?\\s*$");
  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0,
          "em", 16.0, "ex", 8.0, "rem", 16.0);

  /**
   * Reads the size of a picture and writes it into its root so that every reader agrees on it:
   * {@code width} and {@code height} in pixels and a {@code viewBox}.
   */
  static SvgSize settle(Element root) {
    double width = length(root.getAttribute("width"));
    double height = length(root.getAttribute("height"));
    double[] box = viewBox(root);
    if (box.length == 4) {
      double ratio = box[2] / box[3];
      if (width <= 0 && height <= 0) {
        width = box[2];
        height = box[3];
      } else if (width <= 0) {
        width = height * ratio;
      } else if (height <= 0) {
        height = width / ratio;
      }
    } else {
      root.removeAttribute("viewBox");
      width = width > 0 ? width : DEFAULT_WIDTH;
      height = height > 0 ? height : DEFAULT_HEIGHT;
      root.setAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
    }
    double scale = Math.min(1, (double) Limit.DRAWING_SIDE.most() / Math.max(width, height));
    int w = (int) Math.max(1, Math.round(width * scale));
    int h = (int) Math.max(1, Math.round(height * scale));
    root.setAttribute("width", String.valueOf(w));
    root.setAttribute("height", String.valueOf(h));
    return new SvgSize(w, h);
  }

  /** Four numbers, or none when the attribute is missing, damaged or empty of area. */
  private static double[] viewBox(Element root) {
    String[] parts = root.getAttribute("viewBox").strip().split("[\\s,]+");
    if (parts.length != 4) {
      return new double[0];
    }
    double[] box = new double[4];
    try {
      for (int i = 0; i < 4; i++) {
        box[i] = Double.parseDouble(parts[i]);
      }
    } catch (NumberFormatException e) {
      return new double[0];
    }
    boolean sane = box[2] > 0 && box[3] > 0 && box[2] < 1e7 && box[3] < 1e7;
    return sane ? box : new double[0];
  }

  private static double length(String attribute) {
    Matcher m = LENGTH.matcher(attribute.toLowerCase(Locale.ROOT));
    if (!m.find()) {
      return -1;
    }
    try {
      double value = Double.parseDouble(m.group(1));
      return value * PIXELS.get(m.group(2) == null ? "px" : m.group(2));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
