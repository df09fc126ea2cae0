package io.offprint.epub.cover;

import io.offprint.model.Metadata;
import io.offprint.model.Picture;
import io.offprint.style.FontFile;
import io.offprint.style.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /** For characters that the theme's own fonts lack. */
  private static final List<String> OTHERS =
      List.of("notoserif-bold-subset.ttf", "mplus1p-regular-fallback.ttf");

  private final Plane plane = new Plane(WIDTH, HEIGHT);
  private final Locale locale;
  private final List<String> titleFonts;
  private final List<String> smallFonts;
  private final Supplier<List<Path>> fonts;

  private CoverArt(Locale locale, Theme theme, Supplier<List<Path>> fonts) {
    this.locale = locale;
    this.titleFonts = files(theme.textFonts(), 700);
    this.smallFonts = files(theme.smallFonts(), 400);
    this.fonts = fonts;
  }

  private static List<String> files(List<FontFile> family, int weight) {
    Stream<String> own =
        family.stream().filter(f -> f.weight() == weight && !f.italic()).map(FontFile::file);
    return Stream.concat(own, OTHERS.stream()).toList();
  }

  /**
   * The cover, for any script that the machine has a font for; the same for the same metadata,
   * picture and theme everywhere.
   *
   * @param fonts installed font files, asked for only when a script is not among ours
   */
  public static Picture of(
      Metadata m, Optional<Picture> lead, Theme theme, Supplier<List<Path>> fonts) {
    CoverArt art = new CoverArt(Locale.forLanguageTag(m.language()), theme, fonts);
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
    Optional<Lettering> name = lettering(m.site(), smallFonts);
    if (name.isPresent()) {
      line(name.get(), m.site(), site, 54);
      plane.rectangle(MARGIN, site + 40, MEASURE, 4);
    }
    String authors = String.join(", ", m.authors());
    Optional<Lettering> signature = lettering(authors, smallFonts);
    lettering(m.title(), titleFonts)
        .ifPresent(type -> title(type, m.title(), site + 80, signature.isPresent() ? 1480 : 1680));
    if (signature.isPresent()) {
      int left = Lettering.isRightToLeft(authors) ? WIDTH - MARGIN - 160 : MARGIN;
      plane.rectangle(left, 1524, 160, 10);
      authors(signature.get(), authors);
    }
  }

  private Optional<Lettering> lettering(String text, List<String> own) {
    return text.isBlank() ? Optional.empty() : Lettering.of(text, fonts, own);
  }

  private void title(Lettering type, String title, int top, int bottom) {
    int size = size(type, title, bottom - top);
    double y = top + size;
    List<String> lines = type.lines(title, size, MEASURE, locale);
    for (int i = 0; i < lines.size() && y <= bottom + size * 0.3; i++) {
      boolean cut = i + 1 < lines.size() && y + size * LEADING > bottom + size * 0.3;
      draw(type, lines.get(i) + (cut ? "…" : ""), y, size);
      y += size * LEADING;
    }
  }

  /** The largest that fits; words are cut only if they would be too small to read otherwise. */
  private int size(Lettering type, String title, int height) {
    for (int size = LARGEST; size >= READABLE; size -= 4) {
      if (type.keepsWords(title, size, MEASURE, locale) && fits(type, title, size, height)) {
        return size;
      }
    }
    int size = READABLE + 24;
    while (size > SMALLEST && !fits(type, title, size, height)) {
      size -= 4;
    }
    return size;
  }

  private boolean fits(Lettering type, String title, int size, int height) {
    return type.lines(title, size, MEASURE, locale).size() * size * LEADING <= height;
  }

  private void authors(Lettering type, String authors) {
    List<String> lines = type.lines(authors, 60, MEASURE, locale);
    double y = 1620;
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      boolean cut = i == 1 && lines.size() > 2;
      line(type, lines.get(i) + (cut ? " …" : ""), y, 60);
      y += 80;
    }
  }

  /** A line that is set smaller when it would be too wide. */
  private void line(Lettering type, String text, double y, double size) {
    double fitting = Math.min(size, size * MEASURE / Math.max(1, type.width(text, size)));
    draw(type, text, y, fitting);
  }

  /** At the edge where the reading of the text begins. */
  private void draw(Lettering type, String text, double y, double size) {
    boolean right = Lettering.isRightToLeft(text);
    double x = right ? WIDTH - MARGIN - type.width(text, size) : MARGIN;
    type.draw(plane, text, x, y, size);
  }
}
