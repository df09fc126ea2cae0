package io.offprint;

import io.offprint.bind.Binder;
import io.offprint.clean.Cleaner;
import io.offprint.epub.EpubWriter;
import io.offprint.fetch.Fetcher;
import io.offprint.html.HtmlWriter;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Page;
import io.offprint.model.Picture;
import io.offprint.model.Source;
import io.offprint.pdf.PdfWriter;
import io.offprint.picture.Pictures;
import io.offprint.read.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns web articles into a book. The whole story in five steps: fetch, read, clean, bind, write.
 *
 * <pre>{@code
 * Offprint offprint = new Offprint(Options.builder().pageSize("A5").build());
 * Book book = offprint.bind(List.of(offprint.clean(Source.ofHtml(html, base))));
 * offprint.write(book, Format.PDF, out);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads at once. What could not be kept is told by
 * {@link Note}s in the results; what fails throws an {@link OffprintException}.
 */
public final class Offprint {
  private final Options options;
  private final Fetcher fetcher = new Fetcher();
  private final Reader reader = new Reader();
  private final Cleaner cleaner = new Cleaner();
  private final Pictures pictures = new Pictures();

  public Offprint(Options options) {
    this.options = options;
  }

  /**
   * Step 1: has the input that the user named.
   *
   * @param location a path, an http(s) URL, or {@code -} for standard input
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE
   */
  public Source fetch(String location) {
    return fetcher.fetch(location);
  }

  /**
   * Steps 2 and 3: reads a source and cleans the article out of it.
   *
   * @throws OffprintException of kind NOT_READABLE when it is no text, NO_ARTICLE when it holds
   *     nothing to read
   */
  public Article clean(Source source) {
    Page page = reader.read(options.base().map(source::withBase).orElse(source));
    return cleaner.clean(page);
  }

  /**
   * Step 4: fetches the articles' pictures and binds all into one book.
   *
   * @param articles at least one, in reading order
   */
  public Book bind(List<Article> articles) {
    List<Note> missing = new ArrayList<>();
    List<Map<String, Picture>> had = new ArrayList<>();
    for (Article article : articles) {
      had.add(pictures(article, missing));
    }
    return new Binder(options).bind(articles, had).withNotes(missing);
  }

  /**
   * Step 5: writes a book in one format.
   *
   * @return what could not be shown as the author meant it
   * @throws IOException when {@code out} cannot be written to
   */
  public List<Note> write(Book book, Format format, OutputStream out) throws IOException {
    return switch (format) {
      case PDF -> new PdfWriter(options).write(book, out);
      case EPUB -> new EpubWriter(options).write(book, out);
      case HTML -> new HtmlWriter(options).write(book, out);
    };
  }

  /**
   * The shortest way: from a string of HTML to a file's bytes.
   *
   * @param base the address that relative links are resolved against, or null
   */
  public byte[] convert(String html, URI base, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(bind(List.of(clean(Source.ofHtml(html, base)))), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Map<String, Picture> pictures(Article article, List<Note> missing) {
    Map<String, Picture> had = new HashMap<>();
    for (PictureSource wanted : article.pictures()) {
      try {
        had.put(wanted.name(), picture(wanted, article.remote()));
      } catch (IOException e) {
        missing.add(Note.warning(shown(wanted), "picture left out, " + e.getMessage()));
      }
    }
    return had;
  }

  /** The first candidate that is there and can be shown. */
  private Picture picture(PictureSource wanted, boolean remote) throws IOException {
    IOException first = null;
    for (URI candidate : wanted.candidates()) {
      try {
        return pictures.prepare(fetcher.resource(candidate, remote));
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    throw first == null ? new IOException("it has no address that may be fetched") : first;
  }

  private static String shown(PictureSource wanted) {
    String address =
        wanted.candidates().isEmpty() ? wanted.name() : wanted.candidates().get(0) + "";
    return address.startsWith("data:") ? "data: picture" : address;
  }
}
