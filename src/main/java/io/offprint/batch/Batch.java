package io.offprint.batch;

import io.offprint.Offprint;
import io.offprint.batch.Inputs.Input;
import io.offprint.model.OffprintException;
import io.offprint.out.OutputFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes one book for each input: inputs stream in, a few threads make books, and each finished one
 * is a line of the manifest before it counts.
 */
public final class Batch {
  /** The manifest's name in the output folder. */
  public static final String MANIFEST = "manifest.jsonl";

  /** Bytes; as much as the command line gives itself. */
  private static final long STACK = 256L << 20;

  private static final long CLEANING_UP_SECONDS = 5;

  /** Ends the queue for one thread. */
  private static final Job END = new Job("", List.of(), "");

  private final BatchRequest request;
  private final InputStream standardInput;
  private final Tally tally;
  private final BlockingQueue<Job> queue;
  private final List<Runner> runners = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicReference<OffprintException> broken = new AtomicReference<>();
  private volatile boolean stopping;
  private volatile boolean interrupted;

  private Batch(BatchRequest request, InputStream standardInput, Listener listener) {
    this.request = request;
    this.standardInput = standardInput;
    this.tally = new Tally(listener);
    this.queue = new ArrayBlockingQueue<>(2 * request.jobs());
  }

  /**
   * Does a batch. When the JVM is told to end meanwhile, what is under way is stopped and removed.
   *
   * @param standardInput read when the request names {@code -}
   * @throws OffprintException of kind NOT_WRITABLE when the manifest cannot be kept; of kind
   *     NOT_FOUND or NOT_READABLE for a list of inputs
   */
  public static Summary run(BatchRequest request, InputStream standardInput, Listener listener) {
    Batch batch = new Batch(request, standardInput, listener);
    Thread hook = new Thread(batch::interrupt);
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return batch.run(listener);
    } finally {
      batch.over.countDown();
      if (!batch.interrupted) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  private Summary run(Listener listener) {
    Inputs inputs = new Inputs(request, standardInput);
    Places places = new Places(request.folder());
    Earlier earlier = new Earlier(request);
    Path path = request.folder().resolve(MANIFEST);
    boolean again = Files.exists(path);
    try (Manifest manifest =
        Manifest.open(path, request.resume() ? entry -> earlier.add(entry, places) : null)) {
      if (again) {
        OutputFile.sweep(request.folder());
      }
      listener.total(inputs.count());
      List<Thread> threads = start(manifest);
      try {
        LongTable seen = new LongTable(0);
        inputs.each(input -> offer(input, seen, earlier, places));
      } catch (CancellationException e) {
        // The rest is for another run.
      } finally {
        finish(threads);
      }
    }
    if (broken.get() != null) {
      throw broken.get();
    }
    return tally.summary(interrupted);
  }

  /** Passes an input on to the threads, unless it is done; waits while they are busy. */
  private void offer(Input input, LongTable seen, Earlier earlier, Places places) {
    if (stopping) {
      throw new CancellationException();
    }
    if (!seen.put(Hash.of(input.source()))) {
      tally.repeated(input.source());
      return;
    }
    Path place = places.of(input.source(), input.within(), earlier.place(input.source()));
    if (earlier.has(input, place)) {
      tally.skipped(input.source());
      return;
    }
    put(new Job(input.source(), input.locations(), place.toString()));
  }

  private List<Thread> start(Manifest manifest) {
    List<Thread> threads = new ArrayList<>();
    Converter here =
        new Converter(new Offprint(request.options()), request.formats(), request.settings());
    for (int i = 0; i < request.jobs(); i++) {
      Runner runner =
          request.isolate() ? new WorkerRunner(request) : new LocalRunner(here, request.settings());
      runners.add(runner);
      threads.add(new Thread(null, () -> work(runner, manifest), "batch-" + i, STACK));
    }
    threads.forEach(Thread::start);
    return threads;
  }

  private void work(Runner runner, Manifest manifest) {
    for (Job job = next(); job != END; job = next()) {
      if (!stopping) {
        Entry entry = runner.run(job);
        // What was killed on the way out is as if it had not been begun.
        if (entry.done() || !interrupted) {
          record(entry, manifest);
        }
      }
    }
    runner.close();
  }

  private void record(Entry entry, Manifest manifest) {
    try {
      manifest.append(entry);
      tally.finished(entry);
      stopping |= !entry.done() && request.failFast();
    } catch (OffprintException e) {
      broken.compareAndSet(null, e);
      stopping = true;
    }
  }

  private void finish(List<Thread> threads) {
    threads.forEach(thread -> put(END));
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Job next() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      return END;
    }
  }

  private void put(Job job) {
    try {
      queue.put(job);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /** Runs when the JVM is told to end: by the user's Ctrl-C, or by the system. */
  private void interrupt() {
    interrupted = true;
    stopping = true;
    runners.forEach(Runner::close);
    try {
      over.await(CLEANING_UP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
