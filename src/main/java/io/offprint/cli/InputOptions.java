package io.offprint.cli;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.net.URI;
import picocli.CommandLine.Option;

/** What is read, and how. */
final class InputOptions {
  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address that relative links and pictures start from.")
  private String url;

  void into(Options.Builder options) {
    if (url != null) {
      options.base(base());
    }
  }

  private URI base() {
    try {
      URI base = URI.create(url);
      if (base.isAbsolute()) {
        return base;
      }
    } catch (IllegalArgumentException e) {
      throw new OffprintException(Kind.USAGE, "--url", "is no valid address: " + url, e);
    }
    throw new OffprintException(Kind.USAGE, "--url", "must be a whole address, not " + url);
  }
}
