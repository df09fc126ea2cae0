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

/**
 * How long cleaning takes, parsing included, warm, in one thread; processor time, as others may use
 * the machine.
 */
final class CleaningSpeed {
  private static final Reader READER = new Reader();
  private static final Cleaner CLEANER = new Cleaner();
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int PASSES = 3;

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

  /** Times pages that grow, and such that ask too much. */
  void ofMadeUpPages() {
    out.printf("%n== made-up pages, processor ms%n");
    for (int kb : new int[] {312, 625, 1250, 2500, 5000}) {
      print("an article of " + kb + " KB", article(kb * 1024));
    }
    print("100,000 siblings", "<p>word</p>".repeat(100_000));
    print("100,000 siblings with text", "<div>A line of words, and so on.</div>".repeat(100_000));
    print("100,000 pieces of text and breaks", "a line of text<br>".repeat(100_000));
    print("100,000 links in a paragraph", "<p>" + "<a href=x>w</a> ".repeat(100_000));
    print("10,000 nested blocks", "<div>".repeat(10_000) + "A line of text.");
    print("10,000 nested inline elements", "<b>".repeat(10_000) + "A line of text.");
    print("10,000 nested lists", "<ul><li>item".repeat(10_000));
    print("10,000 nested tables", "<table><tr><td>cell".repeat(10_000));
    print("10,000 open formatting elements", "<p><b><i><font>text".repeat(10_000));
  }

  private void print(String name, String html) {
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
    out.printf(Locale.ROOT, "  %-36s %7.0f%n", name, best);
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
