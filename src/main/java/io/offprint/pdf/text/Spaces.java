package io.offprint.pdf.text;

/** Characters that are white, and those that show nothing at all. */
final class Spaces {
  static final char SOFT_HYPHEN = '\u00AD';
  static final char NO_BREAK = '\u00A0';
  static final char NARROW_NO_BREAK = '\u202F';
  static final char ZERO_WIDTH = '\u200B';

  private Spaces() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == NO_BREAK || c > 0x1FFF && Character.getType(c) == 12;
  }

  /** Whether a justified line may stretch the space. */
  static boolean stretches(char c) {
    return c == ' ' || c == NO_BREAK || c == '\u3000';
  }

  /**
   * The width of a space in ems.
   *
   * @param normal width of the face's word space
   * @param figure width of the face's figures
   */
  static float width(char c, float normal, float figure) {
    return switch (c) {
      case '\u2000', '\u2002' -> 0.5f;
      case '\u2001', '\u2003', '\u3000' -> 1;
      case '\u2004' -> 1 / 3f;
      case '\u2005' -> 0.25f;
      case '\u2006' -> 1 / 6f;
      case '\u2007' -> figure;
      case '\u2008', '\u2009', NARROW_NO_BREAK, '\u205F' -> 0.2f;
      case '\u200A' -> 0.1f;
      default -> normal;
    };
  }

  /** Whether the character is for the line breaker or the bidirectional algorithm alone. */
  static boolean isInvisible(char c) {
    return c < ' '
        || c == SOFT_HYPHEN
        || c == ZERO_WIDTH
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c == '\uFEFF';
  }
}
