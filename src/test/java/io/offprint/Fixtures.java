package io.offprint;

import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles that tests run on: a folder each, with the source and what must come of it. */
final class Fixtures {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");
  static final Path EXAMPLE = Path.of("src/example/tide-mill.html");

  private Fixtures() {}

  /** Every fixture's folder, in the order of their names. */
  static List<Path> folders() {
    try (Stream<Path> list = Files.list(ARTICLES)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every fixture's source, and the example that the README converts. */
  static List<Path> sources() {
    return Stream.concat(Stream.of(EXAMPLE), folders().stream().map(Fixtures::source)).toList();
  }

  /** The one file in a folder that is called {@code source}. */
  static Path source(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(p -> p.getFileName().toString().startsWith("source.")).findAny().get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article clean(Path source) {
    Offprint offprint = new Offprint(Options.DEFAULTS);
    return offprint.clean(offprint.fetch(source.toString()));
  }

  static Book bind(Path... sources) {
    return new Offprint(Options.DEFAULTS).bind(Stream.of(sources).map(Fixtures::clean).toList());
  }

  static byte[] write(Book book, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Offprint(Options.DEFAULTS).write(book, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
