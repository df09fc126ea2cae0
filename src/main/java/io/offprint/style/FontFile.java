package io.offprint.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A TrueType font that the jar carries.
 *
 * @param families what stylesheets call it, its own name first
 * @param weight 400 or 700
 * @param italic whether it slopes
 * @param file in the class path folder {@code fonts/}
 * @param fallback whether it stands in for characters that the families before it do not have
 */
public record FontFile(
    List<String> families, int weight, boolean italic, String file, boolean fallback) {
  private static final List<String> SERIF = List.of("Noto Serif", "serif");
  private static final List<String> SANS = List.of("Noto Sans", "sans-serif");
  private static final List<String> PRESS = List.of("Liberation Serif");
  private static final List<String> MONO = List.of("M Plus 1 Code", "monospace");

  /** Every font, in the order in which they are asked for a character. */
  public static final List<FontFile> ALL =
      List.of(
          new FontFile(SERIF, 400, false, "notoserif-regular-subset.ttf", true),
          new FontFile(SERIF, 400, true, "notoserif-italic-subset.ttf", false),
          new FontFile(SERIF, 700, false, "notoserif-bold-subset.ttf", false),
          new FontFile(SERIF, 700, true, "notoserif-bold_italic-subset.ttf", false),
          new FontFile(SANS, 400, false, "notosans-regular-subset.ttf", false),
          new FontFile(SANS, 400, true, "notosans-italic-subset.ttf", false),
          new FontFile(SANS, 700, false, "notosans-bold-subset.ttf", false),
          new FontFile(SANS, 700, true, "notosans-bold_italic-subset.ttf", false),
          new FontFile(PRESS, 400, false, "LiberationSerif-Regular.ttf", false),
          new FontFile(PRESS, 400, true, "LiberationSerif-Italic.ttf", false),
          new FontFile(PRESS, 700, false, "LiberationSerif-Bold.ttf", false),
          new FontFile(PRESS, 700, true, "LiberationSerif-BoldItalic.ttf", false),
          new FontFile(MONO, 400, false, "mplus1mn-regular-subset.ttf", true),
          new FontFile(MONO, 400, true, "mplus1mn-italic-subset.ttf", false),
          new FontFile(MONO, 700, false, "mplus1mn-bold-subset.ttf", false),
          new FontFile(MONO, 700, true, "mplus1mn-bold_italic-subset.ttf", false),
          new FontFile(List.of("DejaVu Sans"), 400, false, "DejaVuSans.ttf", true),
          new FontFile(List.of("M Plus 1p"), 400, false, "mplus1p-regular-fallback.ttf", true),
          new FontFile(List.of("Noto Emoji"), 400, false, "notoemoji-subset.ttf", true));

  /**
   * The fonts of a family, as many as it has.
   *
   * @param family its own name
   */
  public static List<FontFile> of(String family) {
    return ALL.stream().filter(f -> f.name().equals(family)).toList();
  }

  /** The family's own name. */
  public String name() {
    return families.get(0);
  }

  /** The font's bytes. */
  public byte[] bytes() {
    try (InputStream in = FontFile.class.getResourceAsStream("/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
