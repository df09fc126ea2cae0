package io.offprint.cli;

import io.offprint.model.Options;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much an article may cost. */
final class LimitOptions {
  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up a book that takes longer. (${DEFAULT-VALUE})")
  private int timeout = (int) Options.DEFAULTS.timeout().toSeconds();

  void into(Options.Builder options) {
    options.timeout(Duration.ofSeconds(timeout));
  }
}
