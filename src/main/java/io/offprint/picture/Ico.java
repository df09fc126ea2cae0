package io.offprint.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Takes the largest picture out of a Windows icon file. */
final class Ico {
  private static final int HEADER = 6;
  private static final int ENTRY = 16;
  private static final int BMP_HEADER = 14;

  private Ico() {}

  /** The picture as a PNG or BMP file; an icon's transparency mask is left out. */
  static byte[] largest(byte[] b) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN);
    int best = -1;
    int bestSize = -1;
    int count = in.getShort(4) & 0xFFFF;
    for (int i = 0; i < count && HEADER + (i + 1) * ENTRY <= b.length; i++) {
      int at = HEADER + i * ENTRY;
      int size = b[at] == 0 ? 256 : b[at] & 0xFF;
      if (size > bestSize) {
        best = at;
        bestSize = size;
      }
    }
    if (best < 0) {
      throw new IOException("empty icon");
    }
    long length = in.getInt(best + 8) & 0xFFFFFFFFL;
    long offset = in.getInt(best + 12) & 0xFFFFFFFFL;
    if (offset + length > b.length || length < 40) {
      throw new IOException("damaged icon");
    }
    byte[] image = Arrays.copyOfRange(b, (int) offset, (int) (offset + length));
    return ImageType.of(image) == ImageType.PNG ? image : bitmap(image);
  }

  /** Gives a bitmap without a file header one, and its own height: an icon's is doubled. */
  private static byte[] bitmap(byte[] dib) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(dib).order(ByteOrder.LITTLE_ENDIAN);
    int header = in.getInt(0);
    int bits = in.getShort(14);
    int colours = in.getInt(32) == 0 && bits <= 8 ? 1 << bits : in.getInt(32);
    if (header < 40 || colours < 0 || colours > 256) {
      throw new IOException("damaged icon");
    }
    ByteBuffer out = ByteBuffer.allocate(BMP_HEADER + dib.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'B').put((byte) 'M').putInt(BMP_HEADER + dib.length).putInt(0);
    out.putInt(BMP_HEADER + header + 4 * colours).put(dib);
    out.putInt(BMP_HEADER + 8, in.getInt(8) / 2);
    return out.array();
  }
}
