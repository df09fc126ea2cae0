package io.offprint.cli;

import io.offprint.Continuation;
import io.offprint.Edition;
import io.offprint.Offprint;
import io.offprint.cli.Verbosity.Step;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Note;
import io.offprint.out.Destination;
import io.offprint.out.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Binds articles and writes the book in all the formats that are asked for. */
final class Delivery {
  private final Console console;
  private final Verbosity verbosity;
  private final Destination destination;
  private final List<Format> formats;
  private int written;

  Delivery(Console console, Verbosity verbosity, Destination destination, List<Format> formats) {
    this.console = console;
    this.verbosity = verbosity;
    this.destination = destination;
    this.formats = formats;
  }

  /** How many files there are. */
  int written() {
    return written;
  }

  void write(Offprint offprint, List<Article> articles) throws IOException {
    String what = articles.size() == 1 ? "1 article" : articles.size() + " articles";
    verbosity.step(console, Step.BIND, what);
    Book book = offprint.bind(articles);
    verbosity.notes(console, book.notes());
    if (destination.standardOutput()) {
      // Held back until it is whole, so that the next program never gets half a book.
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      verbosity.notes(console, offprint.write(book, formats.get(0), whole));
      whole.writeTo(console.out());
      written++;
      return;
    }
    Path place = destination.next(book.metadata().title());
    Edition edition = offprint.edition(book);
    if (formats.size() > 1) {
      edition.drawCover();
    }
    for (Format format : formats.stream().sorted().toList()) {
      Path file = destination.file(place, format);
      verbosity.step(console, Step.WRITE, file.toString());
      List<Note> notes = OutputFile.write(file, out -> edition.write(format, out));
      verbosity.notes(console, notes);
      console.out().println(file);
      written++;
    }
  }

  /** Adds to a book what it does not have; the old file stays when there is nothing to add. */
  void append(Continuation book, List<Article> articles, Path file) {
    List<Note> notes = new ArrayList<>();
    List<Article> missing = book.missing(articles, notes);
    written++;
    if (!missing.isEmpty()) {
      verbosity.step(console, Step.WRITE, file.toString());
      notes.addAll(OutputFile.write(file, out -> book.write(missing, out)));
      console.out().println(file);
    }
    verbosity.notes(console, notes);
  }
}
