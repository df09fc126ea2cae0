package io.offprint.cli;

import io.offprint.batch.BatchRequest;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How much an article may cost. */
final class LimitOptions {
  private static final String HEAP = BatchRequest.builder().build().heap();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up what takes longer: a step, or a batch's book. (${DEFAULT-VALUE})")
  private int timeout = (int) Options.DEFAULTS.timeout().toSeconds();

  @Option(
      names = "--isolate",
      negatable = true,
      fallbackValue = "true",
      description = "Make books in JVMs of their own, or in this one. (own in a batch only)")
  private Boolean isolate;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "Memory of each such JVM. (${DEFAULT-VALUE})")
  private String heap = HEAP;

  void into(Options.Builder options) {
    options.timeout(Duration.ofSeconds(timeout));
  }

  /** Whether books are made in JVMs of their own; {@code usual} is for who does not say. */
  boolean isolate(boolean usual) {
    return isolate == null ? usual : isolate;
  }

  /**
   * Memory of such a JVM, as in {@code 768m}.
   *
   * @throws OffprintException of kind USAGE when it is no size
   */
  String heap() {
    if (!heap.toLowerCase(Locale.ROOT).matches("[1-9][0-9]{0,8}[kmg]")) {
      throw new OffprintException(Kind.USAGE, "--heap " + heap, "is no size as in 768m or 2g");
    }
    return heap;
  }
}
