package io.offprint.pdf;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs the engine, which recurses once or more for every level of the document, where there is room
 * for thousands of levels.
 */
final class DeepStack {
  /** In bytes of address space; only what is used is ever backed by memory. */
  private static final long SIZE = 768L << 20;

  private DeepStack() {}

  /**
   * Has the result of a task.
   *
   * @throws OffprintException of kind TOO_COMPLEX when even this stack does not do
   */
  static <T> T call(Callable<T> task) throws IOException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "offprint-pdf", SIZE);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw unwrap(e.getCause());
    }
  }

  private static IOException unwrap(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      throw new OffprintException(
          Kind.TOO_COMPLEX, "", "the document is nested too deeply to be typeset", cause);
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
