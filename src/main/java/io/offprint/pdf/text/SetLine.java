package io.offprint.pdf.text;

/**
 * A stretch of a line whose word spaces have been decided. It travels through the engine as text
 * with one private-use character in front, so that whoever measures or paints it comes to the same
 * widths; the engine itself knows nothing of it.
 */
final class SetLine {
  /** The private-use area of the basic plane; texts are cleared of it before they get here. */
  private static final char FIRST = '\uE000';

  private static final char LAST = '\uF8FF';
  private static final float STEP = 1 / 2000f;
  private static final int ZERO = 1000;

  private SetLine() {}

  /**
   * Marks a text.
   *
   * @param stretch what is added to each word space, in ems; may be negative
   */
  static String mark(float stretch, String text) {
    int code = FIRST + ZERO + Math.round(stretch / STEP);
    return (char) Math.max(FIRST, Math.min(LAST, code)) + text;
  }

  static boolean isMark(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** What the mark adds to each word space, in ems. */
  static float stretch(char mark) {
    return (mark - FIRST - ZERO) * STEP;
  }
}
