package io.offprint.model;

import java.util.Locale;

/**
 * How much is taken from an input at most, and what happens past it. All such limits stand here,
 * far above what somebody would write for readers; {@code docs/limits.md} is this table.
 */
public enum Limit {
  PAGE_BYTES(64 << 20, "bytes of an article's file or answer", "refused"),
  ARCHIVE_BYTES(512 << 20, "bytes of an archive's content, unpacked", "refused"),
  ARCHIVE_ENTRIES(50_000, "files in an archive", "refused"),
  RECORD_BYTES(64 << 20, "bytes of a page in a web archive", "cut off"),
  FEED_DEPTH(3, "lists of lists of feeds", "left out"),
  MAIL_DEPTH(20, "parts in parts of a mail", "left out"),
  METADATA_CHARACTERS(2_000_000, "characters of a page's data for machines", "left out"),
  CLUE_CHARACTERS(50_000, "characters of one of its statements", "left out"),
  LINES(5_000, "short lines in which dates and names are looked for", "not looked at"),
  METADATA_DEPTH(12, "nesting of a page's data for machines", "left out"),

  MARKUP_DEPTH(200, "elements in each other on a page", "flattened, with a note"),
  TEXT_DEPTH(48, "elements in each other in a text", "flattened, with a note"),
  INDENTS(6, "indentations in each other in a PDF", "set flush"),
  LIST_NUMBER(99_999, "number of a list's item", "counted from 1, with a note"),
  SPAN(999, "columns or rows that a cell spans", "shortened, with a note"),
  EMPTY_LINES(100, "empty lines of code in a row", "left out, with a note"),
  WORD_LETTERS(2_000, "letters of a word", "broken where its lines are full"),
  PAGES(1_000, "pages of a PDF, besides one for each element and each 20 letters", "refused"),
  FORMULA_DEPTH(60, "elements in each other in a formula", "left out"),

  PICTURES(20_000, "pictures of a book", "left out, with a note"),
  PICTURES_BYTES(1 << 30, "bytes of a book's pictures", "left out, with a note"),
  PICTURE_BYTES(32 << 20, "bytes of a picture", "left out, with a note"),
  PICTURE_SIDE(100_000, "pixels of a picture's side, as it claims", "left out, with a note"),
  PICTURE_PIXELS(500_000_000, "pixels of a picture, as it claims", "left out, with a note"),
  PIXELS_WHOLE(
      60_000_000, "pixels where the format cannot be read in part", "left out, with a note"),
  PIXELS(24_000_000, "pixels of a picture that are used", "read at a fraction of its size"),

  DRAWING_BYTES(5_000_000, "bytes of a vector picture", "left out, with a note"),
  DRAWING_DEPTH(60, "elements in each other in a vector picture", "left out, with a note"),
  DRAWING_ELEMENTS(50_000, "elements of a vector picture", "left out, with a note"),
  DRAWING_SHAPES(100_000, "shapes that a vector picture draws by reuse", "left out, with a note"),
  DRAWING_SIDE(2_000, "pixels of a vector picture's side", "scaled"),

  STYLE_CHARACTERS(1_000_000, "characters of added style sheets", "refused"),
  STYLE_DEPTH(32, "brackets in each other in an added style sheet", "cut, with a note"),
  STYLE_LENGTH(5_000, "millimetres of a length in an added style sheet", "shortened, with a note");

  private final int most;
  private final String what;
  private final String past;

  Limit(int most, String what, String past) {
    this.most = most;
    this.what = what;
    this.past = past;
  }

  /** The largest number that is fine, in the unit that {@link #what()} names. */
  public int most() {
    return most;
  }

  /** What is counted. */
  public String what() {
    return what;
  }

  /** What becomes of more. */
  public String past() {
    return past;
  }

  public boolean isPast(long count) {
    return count > most;
  }

  /** As in {@code more than 20,000 pictures of a book}. */
  public String exceeded() {
    return String.format(Locale.ROOT, "more than %,d %s", most, what);
  }
}
