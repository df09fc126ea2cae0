package io.offprint.clean.structure;

import java.lang.Character.UnicodeScript;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Drops characters that nobody sees: soft hyphens, zero-width spaces, controls that XML forbids.
 * Joiners and direction marks stay where a script needs them.
 */
final class Characters implements Rule {

  @Override
  public void apply(Element body, Context context) {
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode t) {
            String text = t.getWholeText();
            String seen = seen(text);
            if (!seen.equals(text)) {
              t.text(seen);
            }
          } else if (node instanceof Element e && e.attributesSize() > 0) {
            for (Attribute a : e.attributes()) {
              String value = a.getValue();
              String seen = value.isEmpty() ? value : seen(value);
              if (!seen.equals(value)) {
                a.setValue(seen);
              }
            }
          }
        });
  }

  static String seen(String s) {
    int i = 0;
    while (i < s.length() && !isSuspect(s.charAt(i))) {
      i++;
    }
    if (i == s.length()) {
      return s;
    }
    boolean bothWays = hasRightToLeft(s);
    StringBuilder out = new StringBuilder(s.length()).append(s, 0, i);
    for (; i < s.length(); i++) {
      char c = s.charAt(i);
      if (!isSuspect(c) || stays(s, i, c, bothWays)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isSuspect(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7F && c < 0xA0
        || c == 0xAD
        || c == 0x180E
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c >= 0xD800 && c <= 0xDFFF
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  private static boolean stays(String s, int at, char c, boolean bothWays) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 < s.length() && Character.isLowSurrogate(s.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(s.charAt(at - 1));
    }
    return switch (c) {
      case 0x200C, 0x200D -> at > 0 && at + 1 < s.length() && isJoining(s.codePointBefore(at));
      case 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069 -> bothWays;
      case 0x200B -> at > 0 && isUnspaced(s.codePointBefore(at));
      default -> false;
    };
  }

  private static boolean isJoining(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC -> false;
      default -> !Character.isWhitespace(c) && c > 0x7F;
    };
  }

  /** Whether its script is written without spaces, so that a zero-width one marks words. */
  private static boolean isUnspaced(int c) {
    return switch (UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private static boolean hasRightToLeft(String s) {
    return s.codePoints()
        .anyMatch(
            c ->
                Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || Character.getDirectionality(c)
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
