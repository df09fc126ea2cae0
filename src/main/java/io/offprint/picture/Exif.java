package io.offprint.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing of EXIF that changes how a picture looks. */
final class Exif {
  private static final int HEADER = 6;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /**
   * The orientation in an EXIF segment.
   *
   * @param otherwise what to give back when the segment has none or is damaged
   * @return 1 to 8, see EXIF 2.32, section 4.6.4
   */
  static int orientation(byte[] b, int from, int to, int otherwise) {
    if (to - from < HEADER + 8
        || !new String(b, from, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
      return otherwise;
    }
    ByteBuffer tiff = ByteBuffer.wrap(b, from + HEADER, to - from - HEADER).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory + 2 > tiff.limit()) {
      return otherwise;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if (at + ENTRY > tiff.limit()) {
        break;
      }
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(at + 8);
        return value >= 1 && value <= 8 ? value : otherwise;
      }
    }
    return otherwise;
  }
}
