package io.offprint.epub.cover;

import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text set in the first of some fonts that has each character. */
final class Lettering {
  private final List<Typeface> faces;

  /** Files in {@code fonts/}, the preferred one first. */
  Lettering(String... files) {
    faces = java.util.Arrays.stream(files).map(Typeface::of).toList();
  }

  /** Whether every character can be drawn by putting its glyph after the one before. */
  boolean canSet(String text) {
    return text.codePoints().allMatch(c -> isSimple(c) && faces.stream().anyMatch(f -> f.has(c)));
  }

  /** Scripts whose letters join or stack, or that run right to left, need more than that. */
  private static boolean isSimple(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case LATIN, GREEK, CYRILLIC, COMMON, HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** Width in pixels at a size in pixels. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> face(c).glyph(c).advance()).sum() * size;
  }

  /** Draws one line; {@code y} is its baseline. */
  void draw(Plane plane, String text, double x, double y, double size) {
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Typeface face = face(c);
      Typeface.Glyph glyph = face.glyph(c);
      double scale = size / face.unitsPerEm();
      plane.fill(glyph.outline(), new AffineTransform(scale, 0, 0, -scale, at, y));
      at += glyph.advance() * size;
    }
  }

  /** Breaks text into lines no wider than {@code measure} where its language allows it. */
  List<String> lines(String text, double size, double measure, Locale locale) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    int start = 0;
    int last = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (last > start && width(text.substring(start, next).strip(), size) > measure) {
        lines.add(text.substring(start, last).strip());
        start = last;
      }
      last = next;
    }
    if (start < text.length()) {
      lines.add(text.substring(start).strip());
    }
    return lines;
  }

  private Typeface face(int c) {
    return faces.stream().filter(f -> f.has(c)).findFirst().orElse(faces.get(0));
  }
}
