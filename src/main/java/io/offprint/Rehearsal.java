package io.offprint;

import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;

/**
 * Makes a PDF of a few words that nobody will see, on a thread of its own, while a process still
 * reads its options and its article: fonts, tables, native libraries and several thousand classes
 * are there then when they are needed. Worth it once in a process that has a second processor.
 */
public final class Rehearsal {
  private static final URI BASE = URI.create("https://offprint.invalid/");

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>The Way Back | Tides</title>
      <meta name="author" content="Ada Sample"></head><body>
      <nav><ul><li><a href="/news">News</a></li></ul></nav>
      <article><h1>The Way Back</h1>
      <p class="byline">By Ada Sample, <time datetime="2026-03-01">1 March 2026</time></p>
      <p>We went down to the river, where the <em>old</em> mill stands, and looked at the water for
      a while before anyone said a word about the weather or the hour.</p>
      <p>Nobody had <strong>counted</strong> on rain, and <a href="https://offprint.invalid/rain">the
      forecast</a> was fine, but the clouds over the estuary had other plans that afternoon.</p>
      <h2>Home</h2>
      <p>It rained, and we ran; the path was longer than it had been in the morning, and the bread
      was wet when we came home at last.</p>
      <ul><li>Boots</li><li>Bread</li></ul>
      <table><tr><th>Hour</th><th>Rain</th></tr><tr><td>3</td><td>yes</td></tr></table>
      </article><footer>All rights reserved.</footer></body></html>
      """;

  private Rehearsal() {}

  /** Starts it, if there is a processor for it; nothing waits for its end. */
  public static void start() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(Rehearsal::perform, "offprint-rehearsal");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void perform() {
    try {
      Offprint offprint = new Offprint(Options.DEFAULTS);
      Book book = offprint.bind(List.of(offprint.clean(Source.ofHtml(PAGE, BASE))));
      offprint.write(book, Format.PDF, OutputStream.nullOutputStream());
    } catch (IOException | RuntimeException | Error e) {
      // What is amiss will be amiss for the article too, and told then.
      return;
    }
  }
}
