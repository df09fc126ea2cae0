package io.offprint;

import io.offprint.epub.EarlierBook;
import io.offprint.epub.EpubWriter;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.picture.DevicePictures;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished EPUB to which articles are added: it stays the same book to those who have it, with
 * the same identifier, its old chapters as they were, and a later date.
 */
public final class Continuation {
  private final Offprint offprint;
  private final Options options;
  private final EarlierBook earlier;

  Continuation(Offprint offprint, Options options, EarlierBook earlier) {
    this.offprint = offprint;
    this.options = options;
    this.earlier = earlier;
  }

  /**
   * Those of the articles that the book does not have, going by their canonical addresses.
   *
   * @param known receives a note for each that it has
   */
  public List<Article> missing(List<Article> articles, List<Note> known) {
    List<Article> missing = new ArrayList<>();
    for (Article article : articles) {
      if (earlier.chapters().stream().anyMatch(c -> c.is(article.metadata()))) {
        known.add(Note.warning(article.name(), "is in the book already, passed over"));
      } else {
        missing.add(article);
      }
    }
    return missing;
  }

  /**
   * Binds articles behind the book's chapters and writes the whole.
   *
   * @param articles at least one
   * @return what could not be kept or shown as the author meant it
   * @throws IOException when {@code out} cannot be written to
   */
  public List<Note> write(List<Article> articles, OutputStream out) throws IOException {
    DevicePictures device = new DevicePictures(options.device(), options.greyscale());
    Book bound = offprint.bind(articles, earlier.chapters());
    return TimeLimit.call(
        options.timeout(),
        bound.metadata().title(),
        () -> {
          Book more = device.fit(bound);
          List<Note> notes = new ArrayList<>(more.notes());
          notes.addAll(new EpubWriter(options).append(earlier, more, out));
          return notes;
        });
  }
}
