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
 * Turns web articles into a book. The whole story: fetch, read, clean, bind, write.
 *
 * <p>Immutable and safe for use by several threads at once.
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

  /** Has the input that the user named: a path, a URL, or {@code -} for standard input. */
  public Source fetch(String location) {
    return fetcher.fetch(location);
  }

  /** Reads and cleans one source. */
  public Article clean(Source source) {
    Page page = reader.read(options.base().map(source::withBase).orElse(source));
    return cleaner.clean(page);
  }

  /** Binds cleaned articles, with their pictures, into one book. */
  public Book bind(List<Article> articles) {
    List<Note> notes = new ArrayList<>();
    List<Map<String, Picture>> had = articles.stream().map(a -> pictures(a, notes)).toList();
    Book book = new Binder(options).bind(articles, had);
    return book;
  }

  /**
   * Writes a book in one format.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> write(Book book, Format format, OutputStream out) throws IOException {
    return switch (format) {
      case PDF -> new PdfWriter(options).write(book, out);
      case EPUB -> new EpubWriter(options).write(book, out);
      case HTML -> new HtmlWriter(options).write(book, out);
    };
  }

  /** The shortest way: a string of HTML to a file's bytes; {@code base} may be null. */
  public byte[] convert(String html, URI base, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(bind(List.of(clean(Source.ofHtml(html, base)))), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Map<String, Picture> pictures(Article article, List<Note> notes) {
    Map<String, Picture> had = new HashMap<>();
    for (PictureSource wanted : article.pictures()) {
      IOException last = new IOException("no address");
      for (URI candidate : wanted.candidates()) {
        try {
          had.put(wanted.name(), pictures.prepare(fetcher.resource(candidate, article.remote())));
          last = null;
          break;
        } catch (IOException e) {
          last = e;
        }
      }
      if (last != null) {
        notes.add(Note.warning(article.name(), "picture left out, " + last.getMessage()));
      }
    }
    return had;
  }
}
