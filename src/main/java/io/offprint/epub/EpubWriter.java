package io.offprint.epub;

import io.offprint.model.Book;
import io.offprint.model.Note;
import io.offprint.model.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a book as an EPUB 3.3. */
public final class EpubWriter {
  private final Options options;

  public EpubWriter(Options options) {
    this.options = options;
  }

  /**
   * Writes the book.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> write(Book book, OutputStream out) throws IOException {
    return List.of();
  }
}
