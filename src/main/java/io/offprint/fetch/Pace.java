package io.offprint.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the least time between two requests to one host, and a longer one where it asks for it. */
final class Pace {
  private final long nanos;
  private final Map<String, Long> next = new ConcurrentHashMap<>();

  Pace(Duration pause) {
    nanos = pause.toNanos();
  }

  /** Waits for the turn of one request. */
  void await(String host) throws IOException {
    long now = System.nanoTime();
    long mine = next.merge(host, now + nanos, (old, fresh) -> Math.max(old + nanos, fresh)) - nanos;
    sleep(Duration.ofNanos(mine - now));
  }

  /** Leaves the host in peace that long, whoever wants something of it. */
  void rest(String host, Duration time) {
    next.merge(host, System.nanoTime() + time.toNanos(), Math::max);
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
