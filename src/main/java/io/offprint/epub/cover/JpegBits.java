package io.offprint.epub.cover;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of a JPEG as they come together: markers, segments, and the coded bits. */
final class JpegBits {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes = new byte[128 * 1024];
  private int length;
  private long pending;
  private int count;

  void marker(int code) {
    room(2);
    bytes[length++] = (byte) 0xFF;
    bytes[length++] = (byte) code;
  }

  void segment(int code, byte[] content) {
    marker(code);
    room(2 + content.length);
    bytes[length++] = (byte) (content.length + 2 >> 8);
    bytes[length++] = (byte) (content.length + 2);
    System.arraycopy(content, 0, bytes, length, content.length);
    length += content.length;
  }

  /**
   * Appends bits.
   *
   * @param size how many, at most 32
   */
  void put(int value, int size) {
    pending = pending << size | value;
    count += size;
    if (count >= 32) {
      drain();
    }
  }

  /** Fills the last byte with ones, as T.81 F.1.2.3 has it. */
  void flush() {
    int open = -count & 7;
    put((1 << open) - 1, open);
    drain();
  }

  private void drain() {
    room(16);
    if (count >= 32) {
      int four = (int) (pending >> count - 32);
      // No byte of the four is 0xFF, after which a zero would have to be put.
      if ((~four - 0x01010101 & four & 0x80808080) == 0) {
        INTS.set(bytes, length, four);
        length += 4;
        count -= 32;
      }
    }
    while (count >= 8) {
      count -= 8;
      byte next = (byte) (pending >> count);
      bytes[length++] = next;
      if (next == (byte) 0xFF) {
        bytes[length++] = 0;
      }
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
