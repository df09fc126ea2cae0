package io.offprint.fetch;

import io.offprint.model.Limit;
import java.io.IOException;
import java.io.InputStream;

/** How much is read at most, so that an endless answer ends. */
final class Limits {
  static final int PAGE = Limit.PAGE_BYTES.most();
  static final int RESOURCE = Limit.PICTURE_BYTES.most();

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
