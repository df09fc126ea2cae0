package io.offprint.bench;

import io.offprint.Offprint;
import io.offprint.bind.Binder;
import io.offprint.epub.EpubWriter;
import io.offprint.epub.cover.CoverArt;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import io.offprint.style.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints what it costs to write EPUBs, in processor time of a JVM that is warm: one article with
 * its pictures and cover at hand, the covers, and books of more and more articles.
 */
public final class EpubSpeed {
  private static final int WARM_UP = 1_500;
  private static final int MEASURED = 101;

  private EpubSpeed() {}

  private interface Work {
    void run() throws IOException;
  }

  /** Argument: an article. */
  public static void main(String[] args) throws IOException {
    Offprint offprint = new Offprint(Options.DEFAULTS);
    Article article = offprint.clean(offprint.fetch(Path.of(args[0]).toString()));
    Book book = offprint.bind(List.of(article));
    Metadata metadata = book.metadata();
    Picture cover = CoverArt.of(metadata, book.lead(), Theme.of(Options.DEFAULTS), List::of);
    Options drawn = Options.builder().coverPicture(cover).build();
    print("one article, pictures and cover at hand", () -> write(book, drawn));
    print(
        "its cover without a photograph",
        () -> CoverArt.of(metadata, Optional.empty(), Theme.of(Options.DEFAULTS), List::of));
    if (book.lead().isPresent()) {
      print(
          "its cover with the photograph",
          () -> CoverArt.of(metadata, book.lead(), Theme.of(Options.DEFAULTS), List::of));
    }
    Options plain = Options.builder().cover(false).build();
    for (int articles : new int[] {1, 10, 100, 300, 1000}) {
      List<Article> many = new ArrayList<>(Collections.nCopies(articles, article));
      Book large = new Binder(plain).bind(many, Collections.nCopies(articles, Map.of()));
      double[] millis = new double[articles < 100 ? 21 : 5];
      for (int i = 0; i < millis.length; i++) {
        millis[i] = millis(() -> write(large, plain));
      }
      Arrays.sort(millis);
      double median = millis[millis.length / 2];
      System.out.printf(
          "%d articles without pictures: %.1f ms, %.2f ms each%n",
          articles, median, median / articles);
    }
  }

  private static void write(Book book, Options options) throws IOException {
    new EpubWriter(options).write(book, new ByteArrayOutputStream(1 << 20));
  }

  private static void print(String what, Work work) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    double[] millis = new double[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      millis[i] = millis(work);
    }
    Arrays.sort(millis);
    System.out.printf("%s: median %.2f ms, best %.2f ms%n", what, millis[MEASURED / 2], millis[0]);
  }

  private static double millis(Work work) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
