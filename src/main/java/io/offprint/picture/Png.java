package io.offprint.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file, read without decoding the picture. See the PNG specification, section
 * 5.
 *
 * @param width in pixels
 * @param height in pixels
 * @param simple whether every output can carry it as it is: opaque, at most 8 bit, not interlaced
 * @param whole whether no chunk is damaged or missing
 * @param lean the same picture without colour correction, texts, times and animation, which PDF
 *     would have to decode for
 */
record Png(int width, int height, boolean simple, boolean whole, byte[] lean) {
  private static final int SIGNATURE = 8;
  private static final int OVERHEAD = 12;
  private static final int ALPHA = 4;
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND");

  static Png read(byte[] b) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(b);
    ByteArrayOutputStream lean = new ByteArrayOutputStream(b.length);
    lean.write(b, 0, SIGNATURE);
    int width = 0;
    int height = 0;
    boolean simple = false;
    boolean data = false;
    for (int at = SIGNATURE; at + OVERHEAD <= b.length; ) {
      int length = in.getInt(at);
      String type = new String(b, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || at + OVERHEAD + (long) length > b.length || !isSound(b, at, length)) {
        break;
      }
      if (type.equals("IHDR") && length == 13) {
        width = in.getInt(at + 8);
        height = in.getInt(at + 12);
        simple = b[at + 16] <= 8 && (b[at + 17] & ALPHA) == 0 && b[at + 20] == 0;
      } else if (type.equals("tRNS")) {
        simple = false;
      }
      data |= type.equals("IDAT");
      if (NEEDED.contains(type)) {
        lean.write(b, at, OVERHEAD + length);
      }
      at += OVERHEAD + length;
      if (type.equals("IEND")) {
        return new Png(width, height, simple, data && width > 0, lean.toByteArray());
      }
    }
    if (width <= 0) {
      throw new IOException("damaged PNG");
    }
    return new Png(width, height, simple, false, b);
  }

  private static boolean isSound(byte[] b, int at, int length) {
    CRC32 crc = new CRC32();
    crc.update(b, at + 4, length + 4);
    return (int) crc.getValue() == ByteBuffer.wrap(b).getInt(at + 8 + length);
  }
}
