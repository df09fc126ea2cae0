package io.offprint.fetch;

import java.io.IOException;
import java.io.InputStream;

/** How much is read at most, so that an endless answer ends. */
final class Limits {
  /** Bytes of a page from the network or standard input, or of a local file. */
  static final int PAGE = 64 << 20;

  /** Bytes of a picture. */
  static final int RESOURCE = 32 << 20;

  private Limits() {}

  /** The whole stream, unless it is longer than {@code max} bytes. */
  static byte[] read(InputStream in, int max) throws IOException {
    byte[] bytes = in.readNBytes(max);
    if (bytes.length == max && in.read() >= 0) {
      throw tooLarge(max);
    }
    return bytes;
  }

  static RefusedException tooLarge(int max) {
    return new RefusedException("is larger than " + (max >> 20) + " MB");
  }
}
