package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Text as it is compared: letters and digits alone. */
final class Words {
  private Words() {}

  /** The letters and digits of a text, lower case, without anything between them. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 'a' && c <= 'z' || Character.isLetter(c) || isNumber(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The text of an element, in which white space counts once; null when it is longer. */
  static String brief(Element e, int longest) {
    StringBuilder text = new StringBuilder();
    boolean longer =
        Walk.any(
            e,
            node -> {
              if (node instanceof TextNode t) {
                StringUtil.appendNormalisedWhitespace(text, t.getWholeText(), endsBlank(text));
              }
              return text.length() > longest + 1;
            });
    return longer ? null : text.toString().strip();
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  /** Whether one of the class names, or the id, matches. */
  static boolean named(Element e, Pattern names) {
    return names.matcher(e.className()).find() || names.matcher(e.id()).find();
  }

  /**
   * A pattern for a whole part of a class name, as in {@code wp-caption-text} or {@code Credit__x}.
   */
  static Pattern names(String alternatives) {
    return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + alternatives + ")(?=$|[\\s_-])");
  }

  /** Takes as many characters off the beginning of an element's text. */
  static void cut(Element p, int length) {
    int left = length;
    for (TextNode t : Walk.texts(p)) {
      String text = t.getWholeText();
      t.text(text.substring(Math.min(left, text.length())));
      left -= Math.min(left, text.length());
    }
  }
}
