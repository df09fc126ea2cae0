package io.offprint.epub;

import io.offprint.model.Options;
import io.offprint.style.Theme;
import java.nio.charset.StandardCharsets;

/** The stylesheet that every book carries: the shared base, then the theme's own rules. */
final class ReadingStyle {
  private ReadingStyle() {}

  /**
   * @param more rules at the end
   */
  static byte[] of(Options options, String more) {
    return (Theme.of(options).readingCss() + more).getBytes(StandardCharsets.UTF_8);
  }
}
