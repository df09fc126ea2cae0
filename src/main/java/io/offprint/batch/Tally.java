package io.offprint.batch;

import io.offprint.model.OffprintException.Kind;
import java.util.Optional;

/** Counts what becomes of the inputs, and tells the listener. Safe for use by several threads. */
final class Tally {
  private final Listener listener;
  private final long start = System.nanoTime();
  private long done;
  private long failed;
  private long skipped;
  private long repeated;
  private long notes;
  private Kind firstFailure;

  Tally(Listener listener) {
    this.listener = listener;
  }

  synchronized void finished(Entry entry) {
    notes += entry.notes().size();
    if (entry.done()) {
      done++;
    } else {
      failed++;
      firstFailure = firstFailure == null ? entry.failure().orElseThrow() : firstFailure;
    }
    listener.finished(entry);
  }

  synchronized void skipped(String source) {
    skipped++;
    listener.skipped(source);
  }

  synchronized void repeated(String source) {
    repeated++;
    listener.skipped(source);
  }

  synchronized Summary summary(boolean interrupted) {
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new Summary(
        done,
        failed,
        skipped,
        repeated,
        notes,
        millis,
        interrupted,
        Optional.ofNullable(firstFailure));
  }
}
