package io.offprint.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one style in the order in which they are asked for a character. */
final class FontChain {
  private static final int[] STAND_INS = {0xFFFD, 0x25A1, '?'};

  private final List<FontDescription> fonts;
  private final Fallback fallback;
  private final Map<String, List<Part>> words = new HashMap<>();
  private final Map<String, List<Part>> rtlWords = new HashMap<>();

  /** Glyphs of one font. */
  record Part(FontDescription description, Glyphs glyphs) {
    ShapedFont font() {
      return (ShapedFont) description.getFont();
    }
  }

  FontChain(List<FontDescription> fonts, Fallback fallback) {
    this.fonts = fonts;
    this.fallback = fallback;
  }

  FontDescription first() {
    return fonts.get(0);
  }

  Typeface face() {
    return face(first());
  }

  private static Typeface face(FontDescription font) {
    return ((ShapedFont) font.getFont()).face();
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
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      FontDescription next = fontFor(c, current);
      if (current != null && next != current) {
        parts.add(part(current, word.substring(start, i), rtl));
        start = i;
      }
      current = next;
      i += Character.charCount(c);
    }
    if (current != null) {
      parts.add(part(current, word.substring(start), rtl));
    }
    if (rtl) {
      java.util.Collections.reverse(parts);
    }
    return List.copyOf(parts);
  }

  private FontDescription fontFor(int c, FontDescription current) {
    if (current != null && (joins(c) || face(current).has(c))) {
      return current;
    }
    for (FontDescription font : fonts) {
      if (font.getFont() instanceof ShapedFont shaped && shaped.face().has(c)) {
        return font;
      }
    }
    FontDescription found = fallback.find(c);
    return found == null ? first() : found;
  }

  /** Whether a character belongs to the one before it, in whatever font that is. */
  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200C
        || c == 0x200D
        || c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static Part part(FontDescription font, String text, boolean rtl) {
    Typeface face = face(font);
    return new Part(font, withoutGaps(face, face.shape(text, rtl)));
  }

  /** A glyph that says that one is missing; the text behind it stays what it was. */
  private static Glyphs withoutGaps(Typeface face, Glyphs glyphs) {
    Glyphs whole = glyphs;
    for (int i = 0; i < glyphs.ids().length; i++) {
      if (glyphs.ids()[i] == 0) {
        whole = whole == glyphs ? glyphs.copy() : whole;
        for (int standIn : STAND_INS) {
          if (whole.ids()[i] == 0) {
            whole.ids()[i] = face.glyph(standIn);
          }
        }
      }
    }
    return whole;
  }
}
