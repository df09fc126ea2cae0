package io.offprint.epub.cover;

import io.offprint.model.Metadata;
import java.util.List;
import java.util.Locale;

/**
 * A typographic cover: publication above, title as large as it fits, so that it can be read in a
 * thumbnail 100 pixels wide, authors below.
 */
public final class CoverArt {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 1800;
  private static final int MARGIN = 105;
  private static final int MEASURE = WIDTH - 2 * MARGIN;
  private static final int TITLE_TOP = 330;
  private static final int TITLE_HEIGHT = 1010;
  private static final int LARGEST = 190;
  private static final int SMALLEST = 64;
  private static final int PAPER = 0xF6F1E7;

  /** Dark grounds on which the paper colour has a contrast of at least 8 to 1. */
  private static final int[] GROUNDS = {
    0x1F3A4D, 0x4A1F2B, 0x23402F, 0x3B2A4F, 0x4A3320, 0x1D3F44, 0x33363F, 0x5A2A1C
  };

  private static final Lettering TITLE =
      new Lettering("notoserif-bold-subset.ttf", "mplus1p-regular-fallback.ttf");
  private static final Lettering SMALL =
      new Lettering("notosans-regular-subset.ttf", "mplus1p-regular-fallback.ttf");

  private CoverArt() {}

  /** The cover as a PNG; the same for the same metadata everywhere. */
  public static byte[] png(Metadata m) {
    Plane plane = new Plane(WIDTH, HEIGHT);
    Locale locale = Locale.forLanguageTag(m.language());
    if (SMALL.canSet(m.site())) {
      line(plane, m.site(), 215, 52);
    }
    plane.rectangle(MARGIN, 258, MEASURE, 4);
    title(plane, m.title(), locale);
    String authors = String.join(", ", m.authors());
    if (!authors.isEmpty() && SMALL.canSet(authors)) {
      plane.rectangle(MARGIN, 1490, 160, 10);
      authors(plane, authors, locale);
    }
    int ground = GROUNDS[Math.floorMod((m.site() + m.canonical()).hashCode(), GROUNDS.length)];
    return Png.encode(plane, ground, PAPER);
  }

  private static void title(Plane plane, String title, Locale locale) {
    if (!TITLE.canSet(title)) {
      return;
    }
    int size = LARGEST;
    while (size > SMALLEST && !fits(title, size, locale)) {
      size -= 6;
    }
    double y = TITLE_TOP + size;
    for (String line : TITLE.lines(title, size, MEASURE, locale)) {
      if (y > TITLE_TOP + TITLE_HEIGHT + SMALLEST) {
        break;
      }
      TITLE.draw(plane, line, MARGIN, y, size);
      y += size * 1.16;
    }
  }

  private static boolean fits(String title, int size, Locale locale) {
    List<String> lines = TITLE.lines(title, size, MEASURE, locale);
    return lines.size() * size * 1.16 <= TITLE_HEIGHT
        && lines.stream().allMatch(line -> TITLE.width(line, size) <= MEASURE);
  }

  private static void authors(Plane plane, String authors, Locale locale) {
    List<String> lines = SMALL.lines(authors, 64, MEASURE, locale);
    double y = 1592;
    for (String line : lines.subList(0, Math.min(2, lines.size()))) {
      line(plane, line, y, 64);
      y += 84;
    }
  }

  /** A line that is set smaller when it would be too wide. */
  private static void line(Plane plane, String text, double y, double size) {
    double fitting = Math.min(size, size * MEASURE / Math.max(1, SMALL.width(text, size)));
    SMALL.draw(plane, text, MARGIN, y, fitting);
  }
}
