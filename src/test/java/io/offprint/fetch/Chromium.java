package io.offprint.fetch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The browser that some tests need. */
public final class Chromium {
  private static final String MISSING = "no Chromium is installed here";

  private Chromium() {}

  /** Skips a test, and says why, where there is none. */
  public static void assumeInstalled() {
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
            .anyMatch(Files::isExecutable);
    if (!installed) {
      // A build's log tells the number of skipped tests, and not why.
      System.err.println("skipped: " + MISSING);
    }
    assumeTrue(installed, MISSING);
  }
}
