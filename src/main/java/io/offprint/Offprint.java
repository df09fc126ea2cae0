package io.offprint;

import io.offprint.bind.Binder;
import io.offprint.check.Checkers;
import io.offprint.epub.EarlierBook;
import io.offprint.fetch.Fetcher;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.BoundChapter;
import io.offprint.model.Format;
import io.offprint.model.Inspection;
import io.offprint.model.Item;
import io.offprint.model.Judgement;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Page;
import io.offprint.model.Picture;
import io.offprint.model.Rendition;
import io.offprint.model.Source;
import io.offprint.picture.Pictures;
import io.offprint.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

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
  private final Fetcher fetcher;
  private final Pictures pictures = new Pictures();
  private final Gatherer gatherer;

  public Offprint(Options options) {
    this(options, new Fetcher(options));
  }

  private Offprint(Options options, Fetcher fetcher) {
    this.options = options;
    this.fetcher = fetcher;
    this.gatherer = new Gatherer(fetcher, options);
  }

  /** The same with other options for its books; what it has fetched counts for both. */
  public Offprint with(UnaryOperator<Options.Builder> changes) {
    return new Offprint(changes.apply(options.toBuilder()).build(), fetcher);
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
   * Has a picture of the user's own, as for a cover.
   *
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE
   */
  public Picture picture(String location) {
    try {
      byte[] bytes = fetch(location).bytes();
      return TimeLimit.call(options.timeout(), location, () -> pictures.prepare(bytes));
    } catch (IOException e) {
      throw new OffprintException(Kind.NOT_READABLE, location, e.getMessage(), e);
    }
  }

  /**
   * Step 1 for a stream, which is read to its end.
   *
   * @param name what to call it in messages
   */
  public Source fetch(InputStream in, String name) {
    return fetcher.fetch(in, name);
  }

  /** The address of the feed that a page names, if it does; none of a feed's own. */
  public Optional<URI> feedOf(Source page) {
    return gatherer.feedOf(page);
  }

  /**
   * Step 1 for the feed that a page names; a feed itself, or a list, is taken as it is.
   *
   * @throws OffprintException as {@link #fetch(String)}, or of kind NO_ARTICLE when it names none
   */
  public Source feed(Source page) {
    return gatherer.feed(page);
  }

  /**
   * Step 1 for whatever may hold several articles: a feed, a list, an archive. What is linked is
   * not fetched yet, but for lists of such inputs.
   *
   * @param source as {@link #fetch(String)} gave it
   * @param missing receives a warning for each listed input that could not be had
   * @return in order; the source itself as the only one when it is an article
   * @throws OffprintException as {@link #fetch(String)}, or of kind NO_ARTICLE when it holds none
   */
  public List<Item> items(Source source, List<Note> missing) {
    return gatherer.items(options.base().map(source::withBase).orElse(source), missing);
  }

  /**
   * Steps 1 to 3 for those: fetches what is linked, reads and cleans, several at a time.
   *
   * @param failed is told of each that could not be had; the others are not spoilt by it
   * @return the articles in the items' order
   */
  public List<Article> articles(List<Item> items, BiConsumer<Item, OffprintException> failed) {
    return gatherer.articles(items, failed);
  }

  /**
   * Step 2: turns a source's bytes into a page of HTML.
   *
   * @throws OffprintException of kind NOT_READABLE when it is no text, TOO_COMPLEX when it takes
   *     too long
   */
  public Page read(Source source) {
    Source based = options.base().map(source::withBase).orElse(source);
    return gatherer.read(based);
  }

  /**
   * Step 3: cleans the article out of a page.
   *
   * @throws OffprintException of kind NO_ARTICLE when the page holds nothing to read, TOO_COMPLEX
   *     when it takes too long
   */
  public Article clean(Page page) {
    return gatherer.clean(page);
  }

  /** An article by itself, without a book around it. */
  public String render(Article article, Rendition rendition) {
    return Renderer.render(article, rendition);
  }

  /** Step 3 explained: why each block of a page's text was kept or dropped, in their order. */
  public List<Judgement> explain(Page page) {
    return gatherer.explain(page);
  }

  /**
   * Steps 2 and 3: reads a source and cleans the article out of it.
   *
   * @throws OffprintException of kind NOT_READABLE when it is no text, NO_ARTICLE when it holds
   *     nothing to read, TOO_COMPLEX when it takes too long
   */
  public Article clean(Source source) {
    return clean(read(source));
  }

  /**
   * Step 4: fetches the articles' pictures and binds all into one book. Pictures for which an
   * article has to wait too long are left out.
   *
   * @param articles at least one, in reading order
   */
  public Book bind(List<Article> articles) {
    return bind(articles, List.of());
  }

  /** Binds what is to stand behind the chapters of a finished book. */
  Book bind(List<Article> articles, List<BoundChapter> earlier) {
    List<Note> missing = new ArrayList<>();
    List<Article> once = Duplicates.without(articles, missing);
    List<Map<String, Picture>> had = new ArrayList<>();
    try (PictureLoader loader = new PictureLoader(fetcher, pictures, options.timeout())) {
      once.forEach(loader::prepare);
      once.forEach(article -> had.add(loader.load(article, missing)));
    }
    Book book =
        TimeLimit.of(
            options.timeout(),
            once.get(0).metadata().title(),
            () -> new Binder(options).bind(once, had, earlier));
    return book.withNotes(missing);
  }

  /** Step 5 for several formats, the PDF first: the EPUB has its page numbers then. */
  public Edition edition(Book book) {
    return new Edition(options, book);
  }

  /**
   * Step 5: writes a book in one format.
   *
   * @return what could not be shown as the author meant it
   * @throws IOException when {@code out} cannot be written to
   * @throws OffprintException of kind TOO_COMPLEX when it takes too long
   */
  public List<Note> write(Book book, Format format, OutputStream out) throws IOException {
    return edition(book).write(format, out);
  }

  /**
   * Opens an EPUB that Offprint wrote, so that articles can be added to it.
   *
   * @throws OffprintException of kind NOT_READABLE when it did not
   */
  public Continuation open(Source epub) {
    return new Continuation(
        this, options, TimeLimit.of(options.timeout(), epub.name(), () -> EarlierBook.of(epub)));
  }

  /**
   * Holds a finished EPUB or PDF, whoever made it, to what it claims to be.
   *
   * @throws OffprintException of kind NOT_READABLE when it is neither, NOT_FOUND when the checkers'
   *     libraries are not there
   */
  public Inspection check(Source file) {
    return Checkers.check(file);
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
}
