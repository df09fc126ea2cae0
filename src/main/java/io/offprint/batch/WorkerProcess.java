package io.offprint.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A running worker as its owner sees it. */
final class WorkerProcess {
  /** What a JVM ends with when its heap is used up; {@link Worker} keeps to that. */
  static final int OUT_OF_MEMORY = 3;

  /** 128 and SIGKILL, which the kernel sends when the machine's memory is used up. */
  private static final int KILLED = 137;

  private static final long DYING_MILLIS = 500;

  private final Process process;
  private final Path folder;
  private final BufferedWriter jobs;
  private final BufferedReader entries;
  private volatile boolean expired;

  /** Takes a process and its folder for temporary files, which goes with it. */
  WorkerProcess(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.jobs = process.outputWriter(java.nio.charset.StandardCharsets.UTF_8);
    this.entries = process.inputReader(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The entry for a job, or null when the worker is no more. */
  Entry ask(Job job) {
    try {
      jobs.write(JobJson.write(job) + "\n");
      jobs.flush();
      String line = entries.readLine();
      return line == null ? null : EntryJson.read(line);
    } catch (IOException e) {
      return null; // The pipe has lost its other end, or the line is only half there.
    }
  }

  /** Ends a worker that takes too long. */
  void expire() {
    expired = true;
    close();
  }

  /** Ends the worker; politely first, so that it removes its unfinished files. */
  void close() {
    process.destroy();
    try {
      if (!process.waitFor(DYING_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(DYING_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    ChildJvm.remove(folder);
  }

  /** Whether another worker would fare no better. */
  boolean diedOfItsJob() {
    return expired || exitCode() == OUT_OF_MEMORY;
  }

  String whyItDied(Duration timeout) {
    int code = exitCode();
    if (expired) {
      return "took longer than " + timeout.toSeconds() + " s";
    }
    return switch (code) {
      case OUT_OF_MEMORY -> "needs more memory than it may have; see --heap";
      case KILLED -> "its worker was killed, perhaps for want of memory";
      default -> "its worker died with code " + code;
    };
  }

  private int exitCode() {
    close();
    return process.isAlive() ? KILLED : process.exitValue();
  }
}
