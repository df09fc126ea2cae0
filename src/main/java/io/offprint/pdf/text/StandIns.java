package io.offprint.pdf.text;

/** What is shown for characters that a font lacks; the text behind the glyphs stays what it was. */
public final class StandIns {
  private static final int[] MISSING = {0xFFFD, 0x25A1, '?'};
  private static final int FIRST_REGIONAL = 0x1F1E6;
  private static final int LAST_REGIONAL = 0x1F1FF;

  private StandIns() {}

  /**
   * Whether nothing is amiss where a font lacks the character: selectors of variants, tones of
   * skin, and the letters that flags are made of, which are then shown as letters.
   */
  public static boolean isDispensable(int c) {
    return isModifier(c) || isRegional(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isModifier(int c) {
    return c >= 0xFE00 && c <= 0xFE0F
        || c >= 0x1F3FB && c <= 0x1F3FF
        || c >= 0xE0020 && c <= 0xE01EF;
  }

  private static boolean isRegional(int c) {
    return c >= FIRST_REGIONAL && c <= LAST_REGIONAL;
  }

  /** Whether a character belongs to the one before it, in whatever font that is. */
  static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200C
        || c == 0x200D
        || isModifier(c);
  }

  /** The same glyphs with something visible for those that are missing. */
  static Glyphs fill(Glyphs glyphs, Typeface face) {
    Glyphs whole = glyphs;
    for (int i = 0; i < glyphs.ids().length; i++) {
      if (glyphs.ids()[i] == 0) {
        whole = whole == glyphs ? glyphs.copy() : whole;
        String text = glyphs.text()[i];
        int c = text.isEmpty() ? 0xFE0F : text.codePointAt(0);
        whole.ids()[i] = glyph(c, face);
        whole.advance()[i] = isModifier(c) ? 0 : face.advance(whole.ids()[i]);
      }
    }
    return whole == glyphs ? glyphs : whole.measured();
  }

  private static int glyph(int c, Typeface face) {
    if (isModifier(c)) {
      return face.glyph(' ');
    }
    if (isRegional(c)) {
      return face.glyph('A' + c - FIRST_REGIONAL);
    }
    for (int standIn : MISSING) {
      if (face.has(standIn)) {
        return face.glyph(standIn);
      }
    }
    return 0;
  }
}
