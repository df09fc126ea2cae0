package io.offprint.picture;

import java.io.IOException;

/**
 * The blocks of a GIF file, read without decoding the picture. See the GIF89a specification.
 *
 * @param width in pixels
 * @param height in pixels
 * @param frames how many pictures it holds
 * @param transparent whether one of its colours is to be seen through
 * @param whole whether the file ends as it should
 */
record Gif(int width, int height, int frames, boolean transparent, boolean whole) {
  private static final int HEADER = 13;

  static Gif read(byte[] b) throws IOException {
    if (b.length < HEADER) {
      throw new IOException("damaged GIF");
    }
    int frames = 0;
    boolean transparent = false;
    boolean whole = false;
    int at = HEADER + tableSize(b[10]);
    while (at < b.length && !whole) {
      int block = b[at] & 0xFF;
      if (block == 0x21 && at + 3 < b.length) {
        transparent |= (b[at + 1] & 0xFF) == 0xF9 && (b[at + 3] & 1) == 1;
        at = skip(b, at + 2);
      } else if (block == 0x2C && at + 10 < b.length) {
        frames++;
        at = skip(b, at + 11 + tableSize(b[at + 9]));
      } else {
        whole = block == 0x3B && frames > 0;
        break;
      }
    }
    if (frames == 0) {
      throw new IOException("damaged GIF");
    }
    return new Gif(u16(b, 6), u16(b, 8), frames, transparent, whole);
  }

  private static int tableSize(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Behind the sub-blocks that start at {@code at}. */
  private static int skip(byte[] b, int at) {
    int next = at;
    while (next < b.length && b[next] != 0) {
      next += 1 + (b[next] & 0xFF);
    }
    return next + 1;
  }

  private static int u16(byte[] b, int at) {
    return b[at] & 0xFF | (b[at + 1] & 0xFF) << 8;
  }
}
