package io.offprint;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a step on a thread of its own, with a deep stack, as long as it may take. A step that takes
 * longer is interrupted; one that does not stop then is left behind, since no code can be stopped
 * against its will.
 */
final class TimeLimit {
  /** In bytes of address space; only what is used is ever backed by memory. */
  private static final long STACK = 256L << 20;

  /** What a step may take to notice that it is interrupted. */
  private static final long NOTICE_MILLIS = 400;

  private TimeLimit() {}

  /**
   * Has the result of a step.
   *
   * @param subject what the step is about, for messages
   * @throws OffprintException of kind TOO_COMPLEX when it takes too long or is nested too deeply
   */
  static <T> T call(Duration limit, String subject, Callable<T> step) throws IOException {
    FutureTask<T> future = new FutureTask<>(step);
    Thread thread = new Thread(null, future, "offprint-step", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      stop(thread);
      throw new OffprintException(
          Kind.TOO_COMPLEX, subject, "took longer than " + limit.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      stop(thread);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw unwrap(e.getCause(), subject);
    }
  }

  /** As {@link #call} for a step that neither reads nor writes. */
  static <T> T of(Duration limit, String subject, Callable<T> step) {
    try {
      return call(limit, subject, step);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(Thread thread) {
    thread.interrupt();
    try {
      thread.join(NOTICE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException unwrap(Throwable cause, String subject) {
    if (cause instanceof StackOverflowError) {
      throw new OffprintException(Kind.TOO_COMPLEX, subject, "is nested too deeply", cause);
    }
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return (IOException) cause;
  }
}
