package io.offprint.model;

/** How the cleaned article alone can be had, without a book around it. */
public enum Rendition {
  /** A whole HTML document, metadata in its head. */
  HTML,
  /** The text, a block a line, blank lines between blocks. */
  TEXT,
  /** CommonMark with tables and notes, metadata as front matter. */
  MARKDOWN,
  /** One object: metadata, body as HTML and as text, pictures, notes. */
  JSON
}
