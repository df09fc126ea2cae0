package io.offprint.fetch;

import io.offprint.model.Network;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLException;

/**
 * Asks for one address with patience: at a pace, again when it may help, by way of the cache. A
 * library for retries holds back the one call that failed; a busy server wants its whole host left
 * in peace, by all who ask at the time.
 */
final class Asking {
  private static final Duration FIRST_WAIT = Duration.ofMillis(300);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final Network network;
  private final Transport transport;
  private final Pace pace;
  private final Optional<DiskCache> cache;

  Asking(Network network, Transport transport) {
    this.network = network;
    this.transport = transport;
    this.pace = new Pace(network.pause());
    this.cache = network.cache().map(DiskCache::new);
  }

  Response ask(URI uri, Map<String, String> headers, boolean trusted, int max) throws IOException {
    Optional<Response> kept = cache.flatMap(c -> c.get(uri));
    if (network.offline()) {
      return kept.orElseThrow(() -> new IOException("is not in the cache"));
    }
    Map<String, String> asked = new TreeMap<>(headers);
    kept.flatMap(k -> k.header("etag")).ifPresent(t -> asked.put("If-None-Match", t));
    kept.flatMap(k -> k.header("last-modified")).ifPresent(t -> asked.put("If-Modified-Since", t));
    Response answer = patiently(uri, asked, trusted, max);
    if (answer.status() == 304 && kept.isPresent()) {
      return kept.get();
    }
    if (cache.isPresent() && answer.status() < 400) {
      keep(uri, answer);
    }
    return answer;
  }

  private void keep(URI uri, Response answer) throws IOException {
    try {
      cache.orElseThrow().put(uri, answer);
    } catch (IOException e) {
      throw new IOException("the cache cannot be written, " + Reasons.of(e), e);
    }
  }

  private Response patiently(URI uri, Map<String, String> headers, boolean trusted, int max)
      throws IOException {
    Duration wait = FIRST_WAIT;
    for (int left = network.retries(); ; left--) {
      pace.await(uri.getHost());
      try {
        Response answer = transport.send(uri, headers, trusted, max);
        pace.answered(uri.getHost());
        if (left == 0 || !isBusy(answer.status())) {
          return answer;
        }
        wait = pause(answer).orElse(wait);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
          return answer;
        }
        pace.rest(uri.getHost(), wait);
      } catch (IOException e) {
        if (left == 0 || !mayPass(e)) {
          throw e;
        }
        Pace.sleep(wait);
      }
      wait = wait.compareTo(LONGEST_WAIT.dividedBy(2)) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  private static boolean isBusy(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  /** A connection that broke may hold the next time; a host that is not there will not be. */
  private static boolean mayPass(IOException e) {
    boolean hopeless =
        e instanceof ConnectException
            || e instanceof UnknownHostException
            || e instanceof HttpTimeoutException
            || e instanceof SSLException
            || e instanceof RefusedException;
    return !hopeless && !Thread.currentThread().isInterrupted();
  }

  /**
   * What {@code Retry-After} asks for (RFC 9110, 10.2.3): seconds, or a date. A date is taken from
   * the server's own, for this machine's clock may be wrong.
   */
  static Optional<Duration> pause(Response answer) {
    String after = answer.header("retry-after").orElse("").strip();
    if (after.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
    }
    try {
      Instant now = date(answer.header("date").orElse(""));
      Duration pause = Duration.between(now, date(after));
      return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant date(String text) {
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
  }
}
