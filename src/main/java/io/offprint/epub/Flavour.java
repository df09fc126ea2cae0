package io.offprint.epub;

/** For whom an EPUB is made. */
enum Flavour {
  GENERAL,
  KOBO;

  /** A chapter's text in the frame that the flavour's renderer looks for. */
  String frame(String text) {
    return this == KOBO
        ? "<div id=\"book-columns\"><div id=\"book-inner\">\n" + text + "\n</div></div>"
        : text;
  }
}
