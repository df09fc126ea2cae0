package io.offprint.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the least time between two requests to one host. */
final class Pace {
  private final long nanos;
  private final Map<String, Long> next = new ConcurrentHashMap<>();

  Pace(Duration pause) {
    nanos = pause.toNanos();
  }

  void await(String host) throws IOException {
    if (nanos == 0) {
      return;
    }
    long now = System.nanoTime();
    long mine = next.merge(host, now + nanos, (old, fresh) -> Math.max(old + nanos, fresh)) - nanos;
    sleep(Duration.ofNanos(mine - now));
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
