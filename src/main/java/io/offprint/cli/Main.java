package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Options;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    Offprint offprint = new Offprint(Options.DEFAULTS);
    List<io.offprint.model.Article> articles = new ArrayList<>();
    for (String arg : args) {
      articles.add(offprint.clean(offprint.fetch(arg)));
    }
    Book book = offprint.bind(articles);
    for (Format format : List.of(Format.PDF, Format.EPUB)) {
      Path path = Path.of("output", "article." + format.extension());
      try (OutputStream out = Files.newOutputStream(path)) {
        offprint.write(book, format, out);
      }
      System.out.println(path);
    }
  }
}
