package io.offprint;

import io.offprint.epub.EpubWriter;
import io.offprint.fetch.InstalledFonts;
import io.offprint.html.HtmlWriter;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Pagination;
import io.offprint.model.Picture;
import io.offprint.pdf.PdfWriter;
import io.offprint.picture.DevicePictures;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One book in several formats that know of each other: an EPUB that is written after the PDF has
 * its page numbers, so that a page reference works in both. Not safe for use by several threads.
 */
public final class Edition {
  private final Options options;
  private final Book book;
  private Pagination pages;
  private Book fitted;
  private Picture cover;
  private FutureTask<Picture> drawing;

  Edition(Options options, Book book) {
    this.options = options;
    this.book = book;
  }

  /**
   * Writes the book in one format.
   *
   * @return what could not be shown as the author meant it
   * @throws IOException when {@code out} cannot be written to
   * @throws OffprintException of kind TOO_COMPLEX when it takes too long
   */
  public List<Note> write(Format format, OutputStream out) throws IOException {
    return TimeLimit.call(
        options.timeout(),
        book.metadata().title(),
        () ->
            switch (format) {
              case PDF ->
                  new PdfWriter(options, () -> InstalledFonts.files(options.fontDirs()))
                      .write(book, out, printed -> pages = printed);
              case EPUB -> epub(out, Format.EPUB);
              case KEPUB -> epub(out, Format.KEPUB);
              case HTML -> new HtmlWriter(options).write(book, out);
            });
  }

  /** Draws the cover of the EPUB beside what is written before it. */
  public void drawCover() {
    if (options.cover() && options.coverPicture().isEmpty() && drawing == null) {
      drawing = new FutureTask<>(this::drawn);
      Thread thread = new Thread(drawing, "offprint-cover");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Picture drawn() {
    return new EpubWriter(options).cover(book, InstalledFonts::files);
  }

  /** The drawing that is under way; one that failed is tried again where failing is expected. */
  private Picture awaited() {
    try {
      return drawing == null ? drawn() : drawing.get();
    } catch (ExecutionException e) {
      return drawn();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** The pictures are fitted for what reads EPUBs; on paper they keep all that they have. */
  private List<Note> epub(OutputStream out, Format format) throws IOException {
    DevicePictures device = new DevicePictures(options.device(), options.greyscale());
    fitted = fitted == null ? device.fit(book) : fitted;
    if (options.cover() && cover == null) {
      cover = device.fit(options.coverPicture().orElseGet(this::awaited));
    }
    Options own = options.toBuilder().coverPicture(cover).build();
    List<Note> notes =
        new ArrayList<>(fitted.notes().subList(book.notes().size(), fitted.notes().size()));
    EpubWriter writer = new EpubWriter(own, pages);
    notes.addAll(
        format == Format.KEPUB ? writer.writeForKobo(fitted, out) : writer.write(fitted, out));
    return notes;
  }
}
