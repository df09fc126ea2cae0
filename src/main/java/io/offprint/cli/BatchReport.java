package io.offprint.cli;

import io.offprint.batch.Entry;
import io.offprint.batch.Listener;
import io.offprint.batch.Progress;
import io.offprint.batch.Summary;
import java.util.Locale;

/**
 * Says what a batch does: results on standard output, paths or JSON lines; failures, notes and the
 * summary on standard error.
 */
final class BatchReport implements Listener {
  private final Console console;
  private final Progress progress;
  private final Verbosity verbosity;
  private final boolean json;

  BatchReport(Console console, Progress progress, Verbosity verbosity, boolean json) {
    this.console = console;
    this.progress = progress;
    this.verbosity = verbosity;
    this.json = json;
  }

  @Override
  public void total(long inputs) {
    progress.total(inputs);
  }

  @Override
  public void finished(Entry entry) {
    progress.say(
        () -> {
          if (json) {
            console.out().println(entry.json());
          } else {
            entry.outputs().forEach(output -> console.out().println(output.file()));
          }
          verbosity.notes(console, entry.source(), entry.notes());
          if (!entry.done()) {
            console.error(entry.line());
          }
        });
    progress.step();
  }

  @Override
  public void skipped(String source) {
    progress.step();
  }

  static void summary(Console console, Verbosity verbosity, boolean json, Summary s) {
    if (json) {
      console.out().println(s.json());
    }
    verbosity.say(
        console,
        String.format(
            Locale.ROOT,
            "%s%d done, %d failed, %d done before, %d repeated; %d notes; %.1f s, %.1f a second",
            s.interrupted() ? "interrupted: " : "",
            s.done(),
            s.failed(),
            s.skipped(),
            s.repeated(),
            s.notes(),
            s.millis() / 1000.0,
            s.perSecond()));
  }
}
