package io.offprint.batch;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells on standard error how far a batch has come: a bar with rate and time left when somebody is
 * looking, a plain line now and then when it goes to a log.
 */
public final class Progress implements AutoCloseable {
  /** Of a terminal that does not say how wide it is. */
  private static final int COLUMNS = 78;

  private static final int FEWEST_COLUMNS = 30;
  private static final int INTERVAL_MILLIS = 250;
  private static final long LINE_NANOS = 10_000_000_000L;

  private final PrintStream err;
  private final ProgressBar bar;
  private long total = -1;
  private long through;
  private long lineAt = System.nanoTime() + LINE_NANOS;

  public Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.bar = terminal ? bar(err) : null;
  }

  private static ProgressBar bar(PrintStream err) {
    return new ProgressBarBuilder()
        .setTaskName("")
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .showSpeed()
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> err.print("\r" + line + "\u001b[K"), columns(err)))
        .build();
  }

  /** The width of the terminal, less the last column, in which some wrap. */
  private static int columns(PrintStream err) {
    int wide = new ConsoleProgressBarConsumer(err).getMaxRenderedLength() - 1;
    return wide < FEWEST_COLUMNS ? COLUMNS : wide;
  }

  /** How many there are to come, or -1. */
  public synchronized void total(long inputs) {
    total = inputs;
    if (bar != null) {
      bar.maxHint(inputs);
    }
  }

  /** One more is through. */
  public synchronized void step() {
    through++;
    if (bar != null) {
      bar.step();
    } else if (System.nanoTime() >= lineAt) {
      lineAt = System.nanoTime() + LINE_NANOS;
      err.println(
          total < 0
              ? through + " done"
              : String.format(
                  Locale.ROOT, "%d of %d done (%d %%)", through, total, through * 100 / total));
    }
  }

  /** Says a line without tearing the bar. */
  public synchronized void say(Runnable line) {
    if (bar != null) {
      err.print("\r\u001b[K");
    }
    line.run();
    if (bar != null) {
      bar.refresh();
    }
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
