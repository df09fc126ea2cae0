package io.offprint.render;

/**
 * How long a text is.
 *
 * @param words runs of letters and digits; in writing without spaces between words (Chinese,
 *     Japanese) every character counts
 * @param minutes that an adult takes to read it, rounded up
 */
record Length(int words, int minutes) {
  private static final double WORDS_A_MINUTE = 230;
  private static final double IDEOGRAPHS_A_MINUTE = 500;

  static Length of(String text) {
    int runs = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean alone = standsAlone(c);
      boolean part = !alone && (Character.isLetterOrDigit(c) || inWord && isJoint(c));
      ideographs += alone ? 1 : 0;
      runs += part && !inWord ? 1 : 0;
      inWord = part;
    }
    double minutes = runs / WORDS_A_MINUTE + ideographs / IDEOGRAPHS_A_MINUTE;
    return new Length(runs + ideographs, (int) Math.ceil(minutes));
  }

  private static boolean standsAlone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** Apostrophes, hyphens and marks within a word. */
  private static boolean isJoint(int c) {
    int type = Character.getType(c);
    return c == '\''
        || c == '’'
        || c == '-'
        || c == 0xAD
        || c == 0x2011
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
