package io.offprint.epub.cover;

import io.offprint.model.Metadata;
import io.offprint.model.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A typographic cover: publication above, title as large as it fits, so that it can be read in a
 * thumbnail 100 pixels wide, authors below; the lead picture, if there is one, fills the top.
 */
public final class CoverArt {
  static final int WIDTH = 1200;
  static final int HEIGHT = 1800;
  private static final int MARGIN = 96;
  private static final int MEASURE = WIDTH - 2 * MARGIN;
  private static final int LARGEST = 200;
  private static final int READABLE = 88;
  private static final int SMALLEST = 60;
  private static final double LEADING = 1.14;
  private static final int PAPER = 0xF6F1E7;
  private static final int PICTURE_HEIGHT = 800;

  /** Dark grounds on which the paper colour has a contrast of at least 8 to 1. */
  private static final int[] GROUNDS = {
    0x1F3A4D, 0x4A1F2B, 0x23402F, 0x3B2A4F, 0x4A3320, 0x1D3F44, 0x33363F, 0x5A2A1C
  };

  private static final Lettering TITLE =
      new Lettering("notoserif-bold-subset.ttf", "mplus1p-regular-fallback.ttf");
  private static final Lettering SMALL =
      new Lettering("notosans-regular-subset.ttf", "mplus1p-regular-fallback.ttf");

  private final Plane plane = new Plane(WIDTH, HEIGHT);
  private final Locale locale;

  private CoverArt(Locale locale) {
    this.locale = locale;
  }

  /** The cover; the same for the same metadata and picture everywhere. */
  public static Picture of(Metadata m, Optional<Picture> lead) {
    CoverArt art = new CoverArt(Locale.forLanguageTag(m.language()));
    int ground = GROUNDS[Math.floorMod((m.site() + m.canonical()).hashCode(), GROUNDS.length)];
    Optional<int[]> photo = lead.flatMap(p -> LeadPicture.scaled(p, WIDTH, PICTURE_HEIGHT));
    art.letters(m, photo.isPresent() ? PICTURE_HEIGHT : 0);
    return photo
        .map(pixels -> Jpeg.encode(art.plane, pixels, ground, PAPER))
        .map(bytes -> new Picture("cover.jpg", "image/jpeg", WIDTH, HEIGHT, bytes))
        .orElseGet(
            () ->
                new Picture(
                    "cover.png", "image/png", WIDTH, HEIGHT, Png.encode(art.plane, ground, PAPER)));
  }

  private void letters(Metadata m, int top) {
    int site = top == 0 ? 190 : top + 100;
    if (!m.site().isBlank() && SMALL.canSet(m.site())) {
      line(m.site(), site, 54);
      plane.rectangle(MARGIN, site + 40, MEASURE, 4);
    }
    String authors = String.join(", ", m.authors());
    boolean signed = !authors.isBlank() && SMALL.canSet(authors);
    title(m.title(), site + 80, signed ? 1480 : 1680);
    if (signed) {
      plane.rectangle(MARGIN, 1524, 160, 10);
      authors(authors);
    }
  }

  private void title(String title, int top, int bottom) {
    if (!TITLE.canSet(title)) {
      return;
    }
    int size = size(title, bottom - top);
    double y = top + size;
    List<String> lines = TITLE.lines(title, size, MEASURE, locale);
    for (int i = 0; i < lines.size() && y <= bottom + size * 0.3; i++) {
      boolean cut = i + 1 < lines.size() && y + size * LEADING > bottom + size * 0.3;
      TITLE.draw(plane, lines.get(i) + (cut ? "…" : ""), MARGIN, y, size);
      y += size * LEADING;
    }
  }

  /** The largest that fits; words are cut only if they would be too small to read otherwise. */
  private int size(String title, int height) {
    for (int size = LARGEST; size >= READABLE; size -= 4) {
      if (TITLE.keepsWords(title, size, MEASURE) && fits(title, size, height)) {
        return size;
      }
    }
    int size = READABLE + 24;
    while (size > SMALLEST && !fits(title, size, height)) {
      size -= 4;
    }
    return size;
  }

  private boolean fits(String title, int size, int height) {
    return TITLE.lines(title, size, MEASURE, locale).size() * size * LEADING <= height;
  }

  private void authors(String authors) {
    List<String> lines = SMALL.lines(authors, 60, MEASURE, locale);
    double y = 1620;
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      boolean cut = i == 1 && lines.size() > 2;
      line(lines.get(i) + (cut ? " …" : ""), y, 60);
      y += 80;
    }
  }

  /** A line that is set smaller when it would be too wide. */
  private void line(String text, double y, double size) {
    double fitting = Math.min(size, size * MEASURE / Math.max(1, SMALL.width(text, size)));
    SMALL.draw(plane, text, MARGIN, y, fitting);
  }
}
