package io.offprint.batch;

import io.offprint.model.OffprintException.Kind;
import io.offprint.out.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Makes books in a JVM of its own, which is replaced when it dies and killed when it takes too
 * long.
 */
final class WorkerRunner implements Runner {
  /** How long after its time limit a worker may go on: it stops by itself if it can. */
  private static final Duration GRACE = Duration.ofMillis(300);

  private static final ScheduledThreadPoolExecutor WATCH = watch();

  private final WorkerCommand command;
  private final Duration timeout;
  private final String settings;
  private volatile WorkerProcess process;
  private volatile boolean closed;

  WorkerRunner(BatchRequest request) {
    command = new WorkerCommand(request);
    timeout = request.options().timeout();
    settings = request.settings();
  }

  @Override
  public Entry run(Job job) {
    long start = System.nanoTime();
    String message = "";
    // A worker may die of something else; a job that two died of is not given to a third.
    for (int attempt = 1; attempt <= 2 && !closed; attempt++) {
      try {
        if (process == null) {
          process = command.start();
        }
        WorkerProcess worker = process;
        ScheduledFuture<?> alarm =
            WATCH.schedule(worker::expire, timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        Entry entry = worker.ask(job);
        alarm.cancel(false);
        if (entry != null) {
          return entry;
        }
        message = worker.whyItDied(timeout);
        process = null;
        OutputFile.sweepFolder(Path.of(job.place()).toAbsolutePath().getParent());
        if (worker.diedOfItsJob()) {
          break;
        }
      } catch (IOException e) {
        message = "no worker could be started, " + e.getMessage();
      }
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    return Entry.failed(job, settings, Kind.TOO_COMPLEX, message, millis);
  }

  @Override
  public void close() {
    closed = true;
    WorkerProcess worker = process;
    if (worker != null) {
      worker.close();
    }
  }

  private static ScheduledThreadPoolExecutor watch() {
    ScheduledThreadPoolExecutor watch =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "batch-watch");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }
}
