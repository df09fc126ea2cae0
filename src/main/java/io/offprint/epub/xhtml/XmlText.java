package io.offprint.epub.xhtml;

/** Text as XML 1.0 can carry it: escaped, without the characters that it forbids. */
public final class XmlText {
  private XmlText() {}

  /** Appends character data or a double-quoted attribute's value. */
  public static void append(StringBuilder out, String text, boolean attribute) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\r', '\n', '\t' -> out.append(attribute ? ' ' : c == '\r' ? '\n' : c);
        default -> {
          if (Character.isHighSurrogate(c) && i + 1 < length && isPair(c, text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else if (isAllowed(c)) {
            out.append(c);
          }
        }
      }
    }
  }

  /** The text as an attribute's value. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, true);
    return out.toString();
  }

  /** Neither a control (C1 included, which readers show as boxes) nor half a surrogate pair. */
  private static boolean isAllowed(char c) {
    return c >= ' ' && (c < 0x7F || c > 0x9F) && !Character.isSurrogate(c) && !isNonCharacter(c);
  }

  private static boolean isPair(char high, char low) {
    return Character.isLowSurrogate(low) && (Character.toCodePoint(high, low) & 0xFFFE) != 0xFFFE;
  }

  private static boolean isNonCharacter(char c) {
    return c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
