package io.offprint.epub.cover;

import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Text set in the first of some fonts that has each character. */
final class Lettering {
  private final List<String> files;
  private final Optional<InstalledType> installed;

  private Lettering(List<String> files, Optional<InstalledType> installed) {
    this.files = files;
    this.installed = installed;
  }

  /**
   * What a text can be set in.
   *
   * @param text that is to be set, or parts of which are
   * @param installed fonts of this machine, asked for only when ours lack a character
   * @param files in {@code fonts/}, the preferred one first; each is loaded when it is needed
   * @return empty when nothing has all its characters
   */
  static Optional<Lettering> of(String text, Supplier<List<Path>> installed, List<String> files) {
    Lettering own = new Lettering(files, Optional.empty());
    if (text.codePoints().allMatch(c -> isSimple(c) && own.face(c).has(c))) {
      return Optional.of(own);
    }
    return InstalledType.of(text, installed.get())
        .map(type -> new Lettering(files, Optional.of(type)));
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
    if (installed.isPresent()) {
      return installed.get().width(text) * size;
    }
    return text.codePoints().mapToDouble(c -> face(c).glyph(c).advance()).sum() * size;
  }

  /** Draws one line; {@code y} is its baseline. */
  void draw(Plane plane, String text, double x, double y, double size) {
    if (installed.isPresent()) {
      double scale = size / installed.get().unitsPerEm();
      plane.fill(installed.get().outline(text), new AffineTransform(scale, 0, 0, scale, x, y));
      return;
    }
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Typeface face = face(c);
      Typeface.Glyph glyph = face.glyph(c);
      double scale = size / face.unitsPerEm();
      plane.fill(glyph.outline(), new AffineTransform(scale, 0, 0, -scale, at, y));
      at += glyph.advance() * size;
    }
  }

  /**
   * Breaks text into lines no wider than {@code measure} where its language allows it, and words
   * that are wider than that wherever they have to.
   */
  List<String> lines(String text, double size, double measure, Locale locale) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String unit : units(text, locale)) {
      String next = line + unit;
      if (!line.isBlank() && width(next.strip(), size) > measure) {
        lines.add(line.strip());
        next = unit;
      }
      line = chop(next, size, measure, lines);
    }
    lines.add(line.strip());
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** What a text falls into when it is broken wherever its language allows it. */
  private static List<String> units(String text, Locale locale) {
    List<String> units = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      units.add(text.substring(start, end));
      start = end;
    }
    return units;
  }

  /** Cuts whole lines off a word that is too wide, and gives what is left of it. */
  private String chop(String word, double size, double measure, List<String> lines) {
    String rest = word;
    while (width(rest.strip(), size) > measure && rest.length() > 2) {
      int fitting = rest.length() - 1;
      while (fitting > 1 && width(rest.substring(0, fitting) + "-", size) > measure) {
        fitting = rest.offsetByCodePoints(fitting, -1);
      }
      lines.add(rest.substring(0, fitting).strip() + "-");
      rest = rest.substring(fitting);
    }
    return rest;
  }

  /** Whether a text reads from right to left. */
  static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** Whether no word has to be cut. */
  boolean keepsWords(String text, double size, double measure, Locale locale) {
    return units(text, locale).stream().allMatch(w -> width(w.strip(), size) <= measure);
  }

  private Typeface face(int c) {
    return files.stream()
        .map(Typeface::of)
        .filter(f -> f.has(c))
        .findFirst()
        .orElseGet(() -> Typeface.of(files.get(0)));
  }
}
