package io.offprint.read;

import io.offprint.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings of text that has no marks for them: a short line that ends without punctuation
 * and stands above a paragraph much longer than itself. Nothing before the first paragraph is one:
 * there stand byline, date and place.
 */
final class Headings {
  private Headings() {}

  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 16;
  private static final int SHORTEST_TEXT = 120;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iU).*(?:©|\\(c\\) |https?://|@\\w|getty|shutterstock|reuters\\)).*"
              + "|(?:photo|image|picture|credit|source|foto|bild|quelle|fuente|crédits?|fonte|фото)\\b.*");
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?iU)(?:read (?:more|also|next)|also read|see also|related|click here|subscribe|sign up|share this"
              + "|advertisement|lesen sie auch|lire aussi|leia também|lee también|leggi anche|lees ook|читайте также)\\b.*");

  static List<Block> mark(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks);
    boolean begun = false;
    for (int i = 0; i < out.size(); i++) {
      Block block = out.get(i);
      if (begun && isHeading(block, out, i)) {
        out.set(i, new Block(Kind.HEADING, block.text(), 2));
      }
      begun |= isText(block) || block.isItem() || block.is(Kind.HEADING);
    }
    return out;
  }

  private static boolean isHeading(Block block, List<Block> blocks, int at) {
    Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
    boolean lone =
        block.is(Kind.PARAGRAPH)
            || block.is(Kind.NUMBER)
                && !blocks.get(at - 1).isItem()
                && next != null
                && !next.isItem();
    return lone
        && isTitleLike(block.text())
        && next != null
        && isText(next)
        && next.text().length() > 2 * block.text().length();
  }

  private static boolean isText(Block block) {
    return block.is(Kind.PARAGRAPH)
        && block.text().length() >= SHORTEST_TEXT
        && !endsOpen(block.text());
  }

  /** Whether it ends without the punctuation that ends a sentence. */
  private static boolean endsOpen(String text) {
    return text.matches("(?s).*[\\p{L}\\p{N}]");
  }

  static boolean isTitleLike(String text) {
    String words = text.replaceAll("</?[a-z][^<>]*>", "").strip();
    boolean ended = words.matches("(?s).*[.,;:!…。，；：、][\"”’»)]?");
    return !words.isEmpty()
        && !ended
        && words.length() <= LONGEST
        && words.split("\\s+").length <= MOST_WORDS
        && (Character.isUpperCase(words.codePointAt(0))
            || !Character.isLowerCase(words.codePointAt(0)))
        && !CREDIT.matcher(words).matches()
        && !PROMPT.matcher(words).matches();
  }
}
