package io.offprint.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Fonts to try things with. */
final class Fixtures {
  private Fixtures() {}

  static Typeface serif() throws IOException {
    try (InputStream in =
        Fixtures.class.getResourceAsStream("/fonts/notoserif-regular-subset.ttf")) {
      return Typeface.of(ByteBuffer.wrap(in.readAllBytes()), 0);
    }
  }
}
