package io.offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts scraped text at its lines and at the block tags that are left in it, so that each line is
 * one piece; whole elements of markup stay whole.
 */
final class Cutter {
  private Cutter() {}

  /** Begins the line that stands for an element of markup, followed by its number. */
  static final char MARKUP = '\uE000';

  /** Begins the line of a heading that had a tag, followed by its level. */
  static final char HEADING = '\uE001';

  /** The line that stands for what is left of a table. */
  static final String TABLE = "\uE002";

  private static final Pattern WHOLE =
      Pattern.compile(
          "<(table|ul|ol|dl|pre|figure|blockquote)\\b[^<>]*>(?:(?!<\\1\\b).)*?</\\1\\s*>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HEADED =
      Pattern.compile(
          "<h([1-6])\\b[^<>]*>\\s*([^\\n]*?)\\s*(?:</h\\1\\s*>|$)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern TABLE_TAG =
      Pattern.compile(
          "(?:</?(?:table|thead|tbody|tfoot|tr|td|th|caption)\\b[^<>]*>\\s*)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM = Pattern.compile("<li\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK =
      Pattern.compile("<br\\s*/?>|<hr\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|article|section|main|header|footer|aside"
              + "|figure|figcaption|center|html|head|body|form|nav)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  /** The lines, and the elements of markup that some of them stand for. */
  record Cut(List<String> lines, List<String> markup) {}

  static Cut cut(String text) {
    List<String> markup = new ArrayList<>();
    String marked = text.replaceAll("[\uE000-\uE002]", "");
    marked =
        WHOLE
            .matcher(marked)
            .replaceAll(
                m -> {
                  markup.add(m.group());
                  return "\n\n" + MARKUP + (markup.size() - 1) + "\n\n";
                });
    marked =
        HEADED
            .matcher(marked)
            .replaceAll(
                m -> Matcher.quoteReplacement("\n\n" + HEADING + m.group(1) + m.group(2) + "\n\n"));
    marked = TABLE_TAG.matcher(marked).replaceAll("\n" + TABLE + "\n");
    marked = ITEM.matcher(marked).replaceAll("\n- ");
    marked = BREAK.matcher(marked).replaceAll("\n");
    marked = BLOCK.matcher(marked).replaceAll("\n\n");
    return new Cut(marked.lines().map(String::stripTrailing).toList(), markup);
  }
}
