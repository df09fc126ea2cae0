package io.offprint.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reduces a PNG (ISO/IEC 15948) to what its pixels need. */
final class Png {
  private static final int SIGNATURE = 8;

  /** Length, type and checksum around a chunk's data. */
  private static final int FRAME = 12;

  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private Png() {}

  /**
   * The same picture without colour, time and text chunks; with them the engine would decode and
   * compress it again instead of passing it through.
   */
  static byte[] plain(byte[] png) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
    out.write(png, 0, Math.min(SIGNATURE, png.length));
    int at = SIGNATURE;
    while (at + FRAME <= png.length) {
      int length = ByteBuffer.wrap(png, at, 4).getInt();
      if (length < 0 || length > png.length - at - FRAME) {
        return png;
      }
      if (NEEDED.contains(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1))) {
        out.write(png, at, length + FRAME);
      }
      at += length + FRAME;
    }
    return out.toByteArray();
  }
}
