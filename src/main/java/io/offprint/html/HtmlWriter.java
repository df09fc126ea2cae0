package io.offprint.html;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Note;
import io.offprint.model.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a book as one HTML file that needs nothing beside it. */
public final class HtmlWriter {
  private final Options options;

  public HtmlWriter(Options options) {
    this.options = options;
  }

  /**
   * Writes the book.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> write(Book book, OutputStream out) throws IOException {
    for (Chapter chapter : book.chapters()) {
      out.write(chapter.html().getBytes(StandardCharsets.UTF_8));
    }
    return List.of();
  }
}
