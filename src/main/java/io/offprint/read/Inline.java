package io.offprint.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes HTML of a line of scraped text: inline tags and references in it stay, the rest is text.
 */
final class Inline {
  private Inline() {}

  private static final Pattern KEPT =
      Pattern.compile(
          "</?(?:a|b|strong|i|em|u|s|sub|sup|small|mark|code|kbd|q|cite|del|ins|abbr|time|span|img)"
              + "(?:\\s+[\\w-]+(?:\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+))?)*\\s*/?>"
              + "|&(?:#\\d{2,7}|#x[0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});",
          Pattern.CASE_INSENSITIVE);

  static String html(String line) {
    StringBuilder out = new StringBuilder(line.length() + 16);
    Matcher m = KEPT.matcher(line);
    int from = 0;
    while (m.find()) {
      escape(line, from, m.start(), out);
      out.append(m.group());
      from = m.end();
    }
    escape(line, from, line.length(), out);
    return out.toString();
  }

  private static void escape(String s, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
