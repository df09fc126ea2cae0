package io.offprint.epub;

import io.offprint.model.Options;
import io.offprint.style.Theme;
import java.nio.charset.StandardCharsets;

/** The stylesheet that every book carries: the shared base, then the theme's own rules. */
final class ReadingStyle {
  private ReadingStyle() {}

  static byte[] of(Options options) {
    return Theme.of(options).readingCss().getBytes(StandardCharsets.UTF_8);
  }
}
