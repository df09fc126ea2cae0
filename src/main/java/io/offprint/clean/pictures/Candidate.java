package io.offprint.clean.pictures;

import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One address where a picture may be had.
 *
 * @param width in pixels as far as the markup tells, 0 when it does not
 * @param type media type as far as the markup tells, else empty
 * @param cropped whether it is meant for a narrow screen only
 * @param order of appearance, to decide between equals
 */
record Candidate(URI address, int width, String type, boolean cropped, int order) {
  /** Wider than this no page or screen shows; a wider one is only taken for want of another. */
  static final int ENOUGH = 2000;

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)placeholder|/blank\\.|spacer|transparent|/lazy[-_.]|lazy[-_]?load|loading\\.(gif|svg|png)|1x1|/(pixel|grey|gray|empty)\\.(gif|png)");

  private static final Pattern WIDTH_IN_ADDRESS =
      Pattern.compile("(?i)(?:[?&/,;_-](?:w|width|resize|imwidth)[=_:/-]?)(\\d{2,4})(?!\\d)");

  /** The one to try first, then its fallbacks. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::isPlaceholder)
          .thenComparing(Candidate::isUndecodable)
          .thenComparing(Candidate::cropped)
          .thenComparing(c -> c.width > ENOUGH ? c.width : 0)
          .thenComparing(Comparator.comparingInt(Candidate::width).reversed())
          .thenComparing(c -> c.is("webp"))
          .thenComparing(Candidate::order);

  /** A candidate whose width is read from its address when the markup does not tell it. */
  static Candidate of(URI address, int width, String type, boolean cropped, int order) {
    return new Candidate(
        address, width > 0 ? width : widthIn(address.toString()), type, cropped, order);
  }

  private static int widthIn(String address) {
    if (address.startsWith("data:")) {
      return 0;
    }
    var m = WIDTH_IN_ADDRESS.matcher(address);
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }

  /** Whether it only holds the place of a picture that a script would load. */
  boolean isPlaceholder() {
    String text = address.toString();
    return text.startsWith("data:") ? text.length() < 1000 : PLACEHOLDER.matcher(text).find();
  }

  private boolean isUndecodable() {
    return is("avif") || is("heic") || is("jxl");
  }

  private boolean is(String format) {
    String text = address.toString().toLowerCase(Locale.ROOT);
    return type.contains(format)
        || text.startsWith("data:image/" + format)
        || text.contains(format)
            && (text.matches("[^?]*\\." + format + "([?&#].*)?")
                || text.matches(".*[?&](fm|format|output|f)=" + format + "(&.*)?"));
  }
}
