package io.offprint.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The stylesheet that every book carries. */
final class ReadingStyle {
  private static final byte[] SHEET = load();

  private ReadingStyle() {}

  static byte[] bytes() {
    return SHEET.clone();
  }

  private static byte[] load() {
    try (InputStream in = ReadingStyle.class.getResourceAsStream("/styles/reading.css")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
