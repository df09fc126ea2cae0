package io.offprint.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one style in the order in which they are asked for a character. */
final class FontChain {
  /** Quotation marks, dashes and dots that are a full width wide among ideographs. */
  private static final String SHARED = "\u2018\u2019\u201C\u201D\u2014\u2026\u00B7";

  /** How many texts are kept: the lines of some pages. */
  private static final int RUNS = 2000;

  private static final String[] SPACE = {" "};
  private static final float[] LEVEL = {0};

  private final List<FontDescription> fonts;
  private final Fallback fallback;
  private final Map<String, List<Part>> words = new HashMap<>();
  private final Map<String, List<Part>> rtlWords = new HashMap<>();
  private final Map<String, Run> runs = new HashMap<>();
  private final int print;
  private final int blank;
  private final float wordSpace;
  private final float figure;

  /** Glyphs of one font. */
  record Part(FontDescription description, Glyphs glyphs) {
    ShapedFont font() {
      return (ShapedFont) description.getFont();
    }
  }

  FontChain(List<FontDescription> fonts, Fallback fallback) {
    this.fonts = fonts;
    this.fallback = fallback;
    int faces = 0;
    for (FontDescription font : fonts) {
      faces = faces * 31 + System.identityHashCode(face(font));
    }
    print = faces;
    blank = face().glyph(' ');
    wordSpace = blank == 0 ? 0.25f : face().advance(blank);
    figure = face().advance(face().glyph('0'));
  }

  FontDescription first() {
    return fonts.get(0);
  }

  Typeface face() {
    return face(first());
  }

  /** A number that two chains share only if they have the same faces. */
  int print() {
    return print;
  }

  private static Typeface face(FontDescription font) {
    return ((ShapedFont) font.getFont()).face();
  }

  /** A text as it is measured and painted; lines are asked for again and again. */
  Run run(String text) {
    Run known = runs.get(text);
    if (known == null) {
      known = Run.of(text, this);
      if (runs.size() >= RUNS) {
        runs.clear();
      }
      runs.put(text, known);
    }
    return known;
  }

  /** The width of a white character in ems. */
  float space(char c) {
    return Spaces.width(c, wordSpace, figure);
  }

  /**
   * A white character as a glyph.
   *
   * @param width in ems
   */
  Part spacePart(float width) {
    return new Part(
        first(), new Glyphs(new int[] {blank}, SPACE, new float[] {width}, LEVEL, 0, width));
  }

  /** A word as glyphs, in visual order, in as few fonts as show all of it. */
  List<Part> shape(String word, boolean rtl) {
    Map<String, List<Part>> cache = rtl ? rtlWords : words;
    List<Part> known = cache.get(word);
    if (known == null) {
      known = divide(word, rtl);
      cache.put(word, known);
    }
    return known;
  }

  private List<Part> divide(String word, boolean rtl) {
    List<Part> parts = new ArrayList<>(1);
    int start = 0;
    FontDescription current = null;
    for (int i = 0; i < word.length() && word.charAt(i) != FullWidth.LINE_END; ) {
      int end = endOfCluster(word, i);
      FontDescription next = fontFor(word, i, end, current);
      boolean apart = Breaks.isIdeographic(word.charAt(i)) || i > start && closes(word, i - 1);
      if (current != null && (next != current || apart)) {
        parts.add(part(current, word, start, i, rtl));
        start = i;
      }
      current = next;
      i = end;
    }
    if (current != null) {
      int end = word.length() - (word.charAt(word.length() - 1) == FullWidth.LINE_END ? 1 : 0);
      parts.add(part(current, word, start, end, rtl));
    }
    if (rtl) {
      java.util.Collections.reverse(parts);
    }
    return List.copyOf(parts);
  }

  private static boolean closes(String word, int at) {
    return FullWidth.isClosing(word.charAt(at)) || Breaks.isIdeographic(word.charAt(at));
  }

  private static int endOfCluster(String word, int start) {
    int end = start;
    do {
      end += Character.charCount(word.codePointAt(end));
    } while (end < word.length() && StandIns.joins(word.codePointAt(end)));
    return end;
  }

  /** The font of a character and its marks: one that has them all, if there is any. */
  private FontDescription fontFor(String word, int from, int to, FontDescription current) {
    int c = word.codePointAt(from);
    if (isForeign(word, from, c, current)) {
      FontDescription found = fallback.find(c, first());
      if (found != null) {
        return found;
      }
    }
    FontDescription some = null;
    for (FontDescription font : fonts) {
      if (font.getFont() instanceof ShapedFont shaped && shaped.face().has(c)) {
        if (hasAll(shaped.face(), word, from, to)) {
          return font;
        }
        some = some == null ? font : some;
      }
    }
    FontDescription found = fallback.find(c, first());
    boolean better = found != null && (some == null || hasAll(face(found), word, from, to));
    return better ? found : some == null ? first() : some;
  }

  /** Signs that writers in Latin letters use too take the shape of the text that they stand in. */
  private boolean isForeign(String word, int at, int c, FontDescription current) {
    if (fallback.isPreferred(c)) {
      return true;
    }
    boolean shared = SHARED.indexOf(c) >= 0;
    char before = at > 0 ? word.charAt(at - 1) : 0;
    char after = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    return shared && (Breaks.isIdeographic(before) || Breaks.isIdeographic(after));
  }

  private static boolean hasAll(Typeface face, String word, int from, int to) {
    for (int i = from, c; i < to; i += Character.charCount(c)) {
      c = word.codePointAt(i);
      if (!face.has(c) && !StandIns.isDispensable(c)) {
        return false;
      }
    }
    return true;
  }

  private Part part(FontDescription font, String word, int from, int to, boolean rtl) {
    Typeface face = face(font);
    Glyphs glyphs = StandIns.fill(face.shape(word.substring(from, to), rtl), face);
    boolean squeezed =
        to < word.length()
            && !fallback.hasCentredMarks()
            && FullWidth.isSqueezed(word.charAt(to - 1), word.charAt(to));
    return new Part(font, squeezed ? FullWidth.squeeze(glyphs) : glyphs);
  }
}
