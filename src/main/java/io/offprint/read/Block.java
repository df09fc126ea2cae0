package io.offprint.read;

/**
 * A piece of scraped text.
 *
 * @param kind what it was found to be
 * @param text its words, still with inline markup; of a heading without its mark, of an item
 *     without its bullet; of markup the whole element
 * @param level of a heading from 2; of a list item its depth from 0
 */
record Block(Kind kind, String text, int level) {

  /** What a piece of text is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    BULLET,
    NUMBER,
    QUOTE,
    VERSE,
    /** A whole element of markup, as it stands. */
    MARKUP,
    /** What is left of the tags of a table that was torn apart. */
    TABLE_REMAINS
  }

  static Block of(Kind kind, String text) {
    return new Block(kind, text, 0);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isItem() {
    return kind == Kind.BULLET || kind == Kind.NUMBER;
  }
}
