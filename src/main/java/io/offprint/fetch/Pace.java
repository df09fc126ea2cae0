package io.offprint.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps the least time between two requests to one host, and a longer one where it asks for it. */
final class Pace {
  private final Duration pause;
  private final Map<String, Long> next = new HashMap<>();

  Pace(Duration pause) {
    this.pause = pause;
  }

  /** Waits for the turn of one request, also when that is put off meanwhile. */
  void await(String host) throws IOException {
    long left = turn(host);
    while (left > 0) {
      sleep(Duration.ofNanos(left).plusMillis(1));
      left = turn(host);
    }
  }

  /** Takes the host's turn if it has come, or says in how many nanoseconds it may. */
  private synchronized long turn(String host) {
    long now = System.nanoTime();
    long left = next.getOrDefault(host, now) - now;
    if (left <= 0) {
      next.put(host, now + pause.toNanos());
    }
    return left;
  }

  /** Is told when a request has its answer, since it may have been sent late. */
  void answered(String host) {
    rest(host, pause);
  }

  /** Leaves the host in peace that long, whoever wants something of it. */
  synchronized void rest(String host, Duration time) {
    long then = System.nanoTime() + time.toNanos();
    next.merge(host, then, (old, fresh) -> old - fresh > 0 ? old : fresh);
  }

  static void sleep(Duration time) throws IOException {
    try {
      Thread.sleep(Math.max(0, time.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
