package io.offprint.read.repair;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags with spaces in them, without their head, or printed as text. */
final class Tags {
  private Tags() {}

  private static final String NAMES =
      "p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote"
          + "|article|section|header|footer|figure|figcaption|pre|code|span|strong|em|a|b|i|u|img";

  private static final String ATTRIBUTES = "(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*";

  /** {@code < / tr >}, {@code < p >}: a space where a name or its slash should be. */
  private static final Pattern SPACED =
      Pattern.compile(
          "<(?:\\s+(/?)|(/)\\s+|\\s+(/)\\s+)(" + NAMES + ")(" + ATTRIBUTES + ")\\s*(/?)>",
          Pattern.CASE_INSENSITIVE);

  static String close(String text) {
    return hasSpace(text) ? SPACED.matcher(text).replaceAll(Tags::closed) : text;
  }

  /** Whether a space follows the start of a tag anywhere; few pages need to be looked through. */
  private static boolean hasSpace(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      int next = i + (text.startsWith("/", i + 1) ? 2 : 1);
      if (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  private static String closed(MatchResult m) {
    boolean end = !(text(m, 1) + text(m, 2) + text(m, 3)).isEmpty();
    String tag = end ? "</" + m.group(4) + ">" : "<" + m.group(4) + m.group(5) + m.group(6) + ">";
    return tag.replace("\\", "\\\\").replace("$", "\\$");
  }

  private static String text(MatchResult m, int group) {
    return m.group(group) == null ? "" : m.group(group);
  }

  private static final String BLOCK_NAMES =
      "p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|article|section|strong|span|em";

  /**
   * {@code td >}: the rest of a tag that lost its head, where it cannot be a comparison: alone on
   * its line, glued to the text that begins the line, at the end of a line after punctuation; or
   * {@code b>Text}, glued to a capital after a space. Whether it opened or closed is lost too: a
   * block ends here in either case, and inline markup is given up.
   */
  private static final Pattern HEADLESS =
      Pattern.compile(
          "(?m)^[ \\t]*/?("
              + BLOCK_NAMES
              + "|[biua])\\s*>[ \\t]*$"
              + "|^[ \\t]*/?("
              + BLOCK_NAMES
              + ")\\s*>(?=[\\p{L}\\p{N}\"“])"
              + "|(?<=[.;:,!?…”\"])[ \\t]+/?("
              + BLOCK_NAMES
              + ")\\s*>[ \\t]*(?=$|<)"
              + "|(?<=\\s)/?("
              + BLOCK_NAMES
              + "|[bi])>(?=\\p{Lu})");

  static String behead(String text) {
    return HEADLESS.matcher(text).replaceAll(Tags::ended);
  }

  private static String ended(MatchResult m) {
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        return m.group(i).matches("(?i)[biua]|strong|em|span") ? "" : "</" + m.group(i) + ">";
      }
    }
    return "";
  }

  private static final String PRINTED_ATTRIBUTES =
      "((?:\\s+[\\w-]+=(?:\"[^\"<>&]*\"|'[^'<>&]*'|&quot;(?:(?!&quot;|&lt;|&gt;)[^<>\"])*&quot;|&#39;[^<>'&]*&#39;))*)";

  private static final Pattern PRINTED =
      Pattern.compile(
          "&lt;(p|h[1-6]|li|blockquote|strong|em|b|i|u|a|span|div)"
              + PRINTED_ATTRIBUTES
              + "\\s*&gt;((?:(?!&lt;|&gt;|<).){2,}\\s(?:(?!&lt;|&gt;|<).){3,})&lt;\\s*/\\s*\\1\\s*&gt;",
          Pattern.CASE_INSENSITIVE);

  /** What stands within printed blocks may be a single word. */
  private static final Pattern PRINTED_WITHIN =
      Pattern.compile(
          "&lt;(strong|em|b|i|u|a|span)"
              + PRINTED_ATTRIBUTES
              + "\\s*&gt;(?=\\S)((?:(?!&lt;|&gt;|<).)+)(?<=\\S)&lt;\\s*/\\s*\\1\\s*&gt;",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRINTED_REST =
      Pattern.compile(
          "&lt;(/?(?:p|ul|ol|li|div|br|span|blockquote)\\s*/?)&gt;", Pattern.CASE_INSENSITIVE);

  /** Tags that were escaped and so are printed: pairs that enclose several words, then the rest. */
  static String unprint(String text) {
    String before = text;
    String now = pairs(PRINTED, before);
    while (!now.equals(before)) {
      before = now;
      now = pairs(PRINTED, before);
    }
    return now.equals(text) ? text : rest(pairs(PRINTED_WITHIN, now));
  }

  /** Characters; a longer one would take too long to be told from text. */
  private static final int LONGEST_TAG = 4000;

  private static String rest(String text) {
    return PRINTED_REST
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    isInTag(text, m.start()) ? m.group() : "<" + m.group(1) + ">"));
  }

  /** Whether the place is within a tag, where what is escaped is the value of an attribute. */
  private static boolean isInTag(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_TAG); i--) {
      if (text.charAt(i) == '>') {
        return false;
      }
      if (text.charAt(i) == '<') {
        return Character.isLetter(text.charAt(i + 1));
      }
    }
    return false;
  }

  private static String pairs(Pattern pair, String text) {
    return pair.matcher(text)
        .replaceAll(
            m -> {
              if (isInTag(text, m.start())) {
                return Matcher.quoteReplacement(m.group());
              }
              String attributes = m.group(2).replace("&quot;", "\"").replace("&#39;", "'");
              return Matcher.quoteReplacement(
                  "<" + m.group(1) + attributes + ">" + m.group(3) + "</" + m.group(1) + ">");
            });
  }
}
