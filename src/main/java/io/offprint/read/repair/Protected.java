package io.offprint.read.repair;

import java.util.Locale;
import java.util.Set;

/**
 * A piece of markup in which nothing is mended: an element that holds code, or a comment.
 *
 * @param start of the piece; the length of the markup when there is no further one
 * @param end just behind it
 */
record Protected(int start, int end) {
  private static final Set<String> NAMES =
      Set.of(
          "script", "style", "pre", "code", "textarea", "kbd", "samp", "xmp", "math", "svg", "tt");

  /** The next piece at or after {@code from}. */
  static Protected next(String html, int from) {
    for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
      if (html.startsWith("<!--", at)) {
        int end = html.indexOf("-->", at + 4);
        return new Protected(at, end < 0 ? html.length() : end + 3);
      }
      String name = name(html, at + 1);
      if (NAMES.contains(name)) {
        return new Protected(at, end(html, name, at));
      }
    }
    return new Protected(html.length(), html.length());
  }

  private static String name(String html, int at) {
    int end = at;
    while (end < html.length() && end - at < 9 && isLetter(html.charAt(end))) {
      end++;
    }
    return html.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Behind its end tag; one that is never closed protects the rest. */
  private static int end(String html, String name, int start) {
    for (int at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        int close = html.indexOf('>', at);
        return close < 0 ? html.length() : close + 1;
      }
    }
    return html.length();
  }
}
