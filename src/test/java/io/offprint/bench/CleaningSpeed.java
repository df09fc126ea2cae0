package io.offprint.bench;

import io.offprint.bench.Dataset.PageCase;
import io.offprint.clean.Cleaner;
import io.offprint.model.OffprintException;
import io.offprint.model.Source;
import io.offprint.read.Reader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long cleaning takes, parsing included, warm, in one thread; processor time, as others may use
 * the machine.
 */
final class CleaningSpeed {
  private static final Reader READER = new Reader();
  private static final Cleaner CLEANER = new Cleaner();
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int PASSES = 3;

  /** How much larger the second page of a shape is. */
  private static final int LARGER = 4;

  private final PrintStream out;

  CleaningSpeed(PrintStream out) {
    this.out = out;
  }

  /** Times the pages of a set, after they have been cleaned before; the best of three passes. */
  void of(Dataset set) {
    double[] ms = new double[set.pages().size()];
    Arrays.fill(ms, Double.MAX_VALUE);
    long bytes = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 0; i < ms.length; i++) {
        ms[i] = Math.min(ms[i], time(set.pages().get(i).source()));
      }
    }
    for (PageCase page : set.pages()) {
      bytes += page.source().bytes().length;
    }
    Arrays.sort(ms);
    out.printf(
        Locale.ROOT,
        "  processor ms a page of %d KB: mean %.1f, median %.1f, p95 %.1f, max %.1f%n",
        bytes / ms.length / 1024,
        Arrays.stream(ms).average().orElse(0),
        ms[ms.length / 2],
        ms[ms.length * 95 / 100],
        ms[ms.length - 1]);
  }

  /** Times pages of each shape at two sizes; a ratio well over that of the sizes is a fault. */
  void ofMadeUpPages() {
    out.printf("%n== made-up pages, processor ms, and how much more the larger one takes%n");
    shape("KB of an article", 1250, n -> article(n * 1024));
    shape("siblings", 25_000, "<p>word</p>"::repeat);
    shape("siblings with text", 25_000, "<div>A line of words, and so on.</div>"::repeat);
    shape(
        "siblings that are dropped",
        25_000,
        n -> article(5000) + "<a href=x>more</a><hr>".repeat(n));
    shape("scripts and comments", 25_000, "<script>x</script>text<!-- x -->"::repeat);
    shape("pieces of text and breaks", 25_000, "a line of text<br>"::repeat);
    shape("pieces of text and two breaks", 25_000, "a line of text<br><br>"::repeat);
    shape("links in a paragraph", 25_000, n -> "<p>" + "<a href=x>w</a> ".repeat(n));
    shape("times the same paragraph", 10_000, ("<p>" + "a word ".repeat(40) + "</p>")::repeat);
    shape(
        "pictures",
        10_000,
        n -> numbered(n, "<p>A line of text.</p><img src='p%d.jpg' width=600 alt=x>"));
    shape("notes and calls", 2_500, n -> notes(n));
    shape("rows of a table", 10_000, n -> "<table>" + "<tr><td>a<td>b".repeat(n));
    shape("nested blocks", 2_500, n -> "<div>".repeat(n) + "A line of text.");
    shape("nested inline elements", 2_500, n -> "<b>".repeat(n) + "A line of text.");
    shape("nested lists", 2_500, "<ul><li>item"::repeat);
    shape("nested tables", 2_500, "<table><tr><td>cell"::repeat);
    shape("open formatting elements", 2_500, "<p><b><i><font>text"::repeat);
  }

  private void shape(String name, int size, IntFunction<String> html) {
    String larger = html.apply(size * LARGER);
    time(name, larger); // warm: the first to be timed would pay for the compiler
    double small = time(name, html.apply(size));
    double large = time(name, larger);
    out.printf(
        Locale.ROOT,
        "  %,7d and %,7d %-30s %7.0f %7.0f  x%.1f for x%d%n",
        size,
        size * LARGER,
        name,
        small,
        large,
        large / small,
        LARGER);
  }

  private static double time(String name, String html) {
    Source source =
        new Source(
            name,
            URI.create("https://example.org/page"),
            "text/html",
            "utf-8",
            ("<html><body>" + html).getBytes(StandardCharsets.UTF_8),
            true);
    double best = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      best = Math.min(best, time(source));
    }
    return best;
  }

  private static String numbered(int n, String each) {
    return IntStream.range(0, n)
        .mapToObj(i -> String.format(Locale.ROOT, each, i))
        .collect(Collectors.joining());
  }

  private static String notes(int n) {
    return "<p>"
        + numbered(n, "text<sup><a href='#n%1$d' id='c%1$d'>%1$d</a></sup> ")
        + "</p><ol>"
        + numbered(n, "<li id='n%1$d'>A note. <a href='#c%1$d'>^</a>")
        + "</ol>";
  }

  private static String article(int size) {
    StringBuilder html = new StringBuilder("<article><h1>A long article</h1>");
    for (int i = 0; html.length() < size; i++) {
      html.append("<h2>Part ").append(i).append("</h2><p class=\"text\">");
      for (int s = 0; s < 6; s++) {
        html.append("The mill of number ").append(i * 7 + s).append(" stood <em>here</em> once, ");
        html.append("and <a href=\"/mill/").append(i).append("\">its wheel</a> turned at ebb. ");
      }
      html.append("</p><ul><li>a sluice</li><li>a wheel</li></ul>");
    }
    return html.append("</article>").toString();
  }

  private static double time(Source source) {
    long start = CPU.getCurrentThreadCpuTime();
    try {
      CLEANER.clean(READER.read(source));
    } catch (OffprintException e) {
      // an empty page takes its time too
    }
    return (CPU.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
