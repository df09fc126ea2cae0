package io.offprint.pdf.text;

/**
 * Chinese and Japanese punctuation that is an em wide but half of it blank: the blank goes where
 * two such marks meet and where a line ends (JLREQ 3.1.4 and 3.1.9, CLREQ 3.1.6).
 */
final class FullWidth {
  /** What is left out, in ems. */
  static final float BLANK = 0.5f;

  /** Stands behind a mark that a line ends with. */
  static final char LINE_END = Spaces.ZERO_WIDTH;

  /** All of them come after this character. */
  private static final char FIRST = '\u2000';

  /** Marks whose right half is blank. */
  private static final String CLOSING = "、。，．）］｝〉》」』】〙〗〕’”";

  /** Marks whose left half is blank. */
  private static final String OPENING = "（［｛〈《「『【〘〖〔‘“";

  private FullWidth() {}

  /** Whether the second half of a mark is left out in front of the next character. */
  static boolean isSqueezed(int mark, int next) {
    boolean meets = next == LINE_END || isMark(next);
    return isClosing(mark) ? meets : isOpening(mark) && isOpening(next);
  }

  /** Whether a line that ends with the mark may be narrower by {@link #BLANK}. */
  static boolean isClosing(int mark) {
    return mark > FIRST && CLOSING.indexOf(mark) >= 0;
  }

  private static boolean isOpening(int mark) {
    return mark > FIRST && OPENING.indexOf(mark) >= 0;
  }

  private static boolean isMark(int c) {
    return isClosing(c) || isOpening(c);
  }

  /** The same glyph, if it is as wide as all that, without half an em after it. */
  static Glyphs squeeze(Glyphs glyphs) {
    if (glyphs.ids().length != 1 || glyphs.width() < 0.9f) {
      return glyphs;
    }
    return glyphs.widened(-BLANK);
  }
}
