package io.offprint.batch;

import io.offprint.Edition;
import io.offprint.Offprint;
import io.offprint.batch.Entry.Output;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Item;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import io.offprint.out.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one job's book in this JVM; whatever happens becomes an entry. */
final class Converter {
  private final Offprint offprint;
  private final List<Format> formats;
  private final String settings;

  Converter(Offprint offprint, List<Format> formats, String settings) {
    this.offprint = offprint;
    this.formats = formats;
    this.settings = settings;
  }

  /**
   * Makes a book.
   *
   * @throws OutOfMemoryError when the heap does not suffice; who owns the JVM knows what then
   */
  Entry convert(Job job) {
    return new Conversion(job).run();
  }

  private static OffprintException named(Throwable e, String subject) {
    if (e instanceof OffprintException known) {
      return known;
    }
    if (e instanceof StackOverflowError) {
      return new OffprintException(Kind.TOO_COMPLEX, subject, "is nested too deep", e);
    }
    return new OffprintException(Kind.INTERNAL, subject, "a defect of Offprint, " + e, e);
  }

  /** One job on its way. */
  private final class Conversion {
    private final Job job;
    private final long start = System.nanoTime();
    private final Hash hash = new Hash();
    private final List<Output> outputs = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private boolean whole;
    private OffprintException firstLeftOut;

    Conversion(Job job) {
      this.job = job;
    }

    Entry run() {
      try {
        Book book = offprint.bind(articles());
        notes.addAll(book.notes());
        Edition edition = offprint.edition(book);
        for (Format format : formats.stream().sorted().toList()) {
          Path file = Path.of(job.place() + "." + format.extension());
          notes.addAll(OutputFile.write(file, out -> edition.write(format, out)));
          outputs.add(new Output(file.toString(), Files.size(file)));
        }
        return entry(Optional.empty(), "");
      } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
        OffprintException why = named(e, job.source());
        return entry(Optional.of(why.kind()), message(why));
      }
    }

    private Entry entry(Optional<Kind> failure, String message) {
      long millis = (System.nanoTime() - start) / 1_000_000;
      String sum = whole ? hash.hex() : "";
      return new Entry(
          job.source(), sum, settings, failure, message, outputs, List.copyOf(notes), millis);
    }

    private String message(OffprintException e) {
      return e.subject().equals(job.source()) ? e.getMessage() : e.line();
    }

    /** An article that fails does not spoil the others of its book. */
    private List<Article> articles() throws IOException {
      List<Article> articles = new ArrayList<>();
      for (String location : job.locations()) {
        try {
          Source source = offprint.fetch(location);
          hash.add(source.bytes());
          List<Note> missing = new ArrayList<>();
          List<Item> items = offprint.items(source, missing);
          notes.addAll(missing);
          articles.addAll(offprint.articles(items, (item, e) -> leftOut(e)));
        } catch (OffprintException e) {
          leftOut(e);
        }
      }
      whole = true;
      if (articles.isEmpty()) {
        notes.clear();
        throw firstLeftOut;
      }
      return articles;
    }

    private void leftOut(OffprintException e) {
      firstLeftOut = firstLeftOut == null ? e : firstLeftOut;
      notes.add(Note.warning(e.subject(), "left out, " + e.getMessage()));
    }
  }
}
