package io.offprint.pdf.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end, after UAX #14 in the cases that matter in set text: after spaces, hyphens
 * and dashes, between ideographs but for the marks that may not begin or end a line, and in South
 * East Asian words by dictionary.
 */
final class Breaks {
  private static final String NOT_AT_START =
      "、。，．・：；？！ー゛゜ヽヾゝゞ々’”）〕］｝〉》」』】〙〗ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ‼⁇⁈⁉…‥%‰°％℃～〜ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
          + ",.;:!?)]}»›";
  private static final String NOT_AT_END = "‘“（〔［｛〈《「『【〘〖([{«‹¥＄￥£€";

  private Breaks() {}

  /** What ends a line at a place. */
  enum Kind {
    NONE,
    /** The line may end here. */
    ALLOWED,
    /** The line may end here, with a hyphen that the author allowed. */
    SOFT_HYPHEN
  }

  /**
   * For each place between characters, whether a line may end there.
   *
   * @return an array of one more than the length of the text; the last is {@code NONE}
   */
  static Kind[] in(String text) {
    int n = text.length();
    Kind[] kinds = new Kind[n + 1];
    java.util.Arrays.fill(kinds, Kind.NONE);
    boolean dictionary = false;
    for (int i = 1; i < n; i++) {
      kinds[i] = between(text, i);
      dictionary |= isDictionaryScript(text.charAt(i));
    }
    if (dictionary) {
      addDictionaryBreaks(text, kinds);
    }
    return kinds;
  }

  private static Kind between(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (isPlainLetter(before) && isPlainLetter(after)) {
      return Kind.NONE;
    }
    if (before == Spaces.SOFT_HYPHEN) {
      return isWordPart(after) ? Kind.SOFT_HYPHEN : Kind.NONE;
    }
    if (after == ' '
        || Spaces.isSpace(after) && after != '\u3000'
        || Character.isLowSurrogate(after)) {
      return Kind.NONE;
    }
    if (before == ' ' || before == '\u3000' || before == Spaces.ZERO_WIDTH) {
      return NOT_AT_START.indexOf(after) >= 0 && after > 0x2FFF ? Kind.NONE : Kind.ALLOWED;
    }
    if (before >= '\u2000' && before <= '\u200A' && before != '\u2007') {
      return Kind.ALLOWED;
    }
    return allowed(text, i, before, after) ? Kind.ALLOWED : Kind.NONE;
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean allowed(String text, int i, char before, char after) {
    if (after == '\uFFFC' || before == '\uFFFC') {
      return isIdeographic(before) || isIdeographic(after);
    }
    if (before == '-' || before == '\u2010') {
      boolean inWord = i > 2 && Character.isLetter(text.charAt(i - 2)) && isWordPart(after);
      return inWord && isWordPart(text.charAt(i - 3));
    }
    if (before == '\u2014' || before == '\u2013') {
      boolean range = i > 1 && Character.isDigit(text.charAt(i - 2)) && Character.isDigit(after);
      return !range && (Character.isLetterOrDigit(after) || after == '“' || after == '‘');
    }
    if (isIdeographic(before) || isIdeographic(after)) {
      return NOT_AT_START.indexOf(after) < 0
          && NOT_AT_END.indexOf(before) < 0
          && !isClosing(after)
          && after != Spaces.NO_BREAK
          && before != Spaces.NO_BREAK
          && !Spaces.isInvisible(after);
    }
    return false;
  }

  private static boolean isClosing(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.NON_SPACING_MARK;
  }

  /** Whether a character that can stand alone begins here. */
  static boolean isBase(String text, int at) {
    char c = text.charAt(at);
    int type = Character.getType(c);
    return !Character.isLowSurrogate(c)
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && c != '\u200D'
        && !Spaces.isInvisible(c);
  }

  static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Ideographs, kana, hangul, and the full-width forms that go with them. */
  static boolean isIdeographic(char c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFF01 && c <= 0xFF60
        || c >= 0xD840 && c <= 0xD87F;
  }

  /** Whether a justified line may have a gap beside the character; hangul has spaces for that. */
  static boolean isSpreading(char c) {
    return isIdeographic(c) && !(c >= 0xAC00 && c <= 0xD7A3);
  }

  /** Whether most of a text has no spaces between its words, nor room between its letters. */
  static boolean isUnspaced(String text) {
    long letters = text.chars().filter(c -> isDictionaryScript((char) c)).count();
    return 2 * letters > text.length();
  }

  /** Thai, Lao, Myanmar, Khmer: words without spaces between them. */
  private static boolean isDictionaryScript(char c) {
    return c >= 0x0E00 && c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF;
  }

  private static void addDictionaryBreaks(String text, Kind[] kinds) {
    BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
    words.setText(text);
    for (int i = words.first(); i != BreakIterator.DONE; i = words.next()) {
      if (i > 0 && i < text.length() && isDictionaryScript(text.charAt(i))) {
        kinds[i] = Kind.ALLOWED;
      }
    }
  }
}
