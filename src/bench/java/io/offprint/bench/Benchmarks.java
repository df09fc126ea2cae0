package io.offprint.bench;

import io.offprint.Offprint;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Warm speed of each stage and of the whole job, an article of six pages at a time. The compiler
 * takes a minute to settle: before, everything seems half as fast, and two threads no faster than
 * one, since the compiler has the second processor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 14, time = 5)
@Measurement(iterations = 4, time = 5)
public class Benchmarks {
  private static final int ARTICLES = 20;

  private final Offprint offprint = new Offprint(Options.DEFAULTS);
  private final AtomicInteger next = new AtomicInteger();
  private List<Path> files;
  private final List<Source> sources = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Book> books = new ArrayList<>();

  /** Makes twenty articles and what the later stages begin from. */
  @Setup
  public void articles() throws IOException {
    files = SampleArticles.write(Path.of("target", "bench-articles"), ARTICLES);
    for (Path file : files) {
      Source source = offprint.fetch(file.toString());
      Article article = offprint.clean(source);
      sources.add(source);
      articles.add(article);
      books.add(offprint.bind(List.of(article)));
    }
  }

  private int turn() {
    return Math.floorMod(next.getAndIncrement(), ARTICLES);
  }

  /** Steps 2 and 3: bytes to article. */
  @Benchmark
  public Article clean() {
    return offprint.clean(sources.get(turn()));
  }

  /** Step 4: pictures read and decoded as far as needed, chapters bound. */
  @Benchmark
  public Book bind() {
    return offprint.bind(List.of(articles.get(turn())));
  }

  /** Step 5 as a PDF. */
  @Benchmark
  public int pdf() throws IOException {
    return written(books.get(turn()), Format.PDF);
  }

  /** Step 5 as an EPUB. */
  @Benchmark
  public int epub() throws IOException {
    return written(books.get(turn()), Format.EPUB);
  }

  /** All steps from file to both formats, on one processor. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public int whole() throws IOException {
    Source source = offprint.fetch(files.get(turn()).toString());
    Book book = offprint.bind(List.of(offprint.clean(source)));
    return written(book, Format.PDF) + written(book, Format.EPUB);
  }

  /** The same on two. */
  @Benchmark
  @Threads(2)
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public int wholeOnTwo() throws IOException {
    return whole();
  }

  private int written(Book book, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    offprint.write(book, format, out);
    return out.size();
  }
}
