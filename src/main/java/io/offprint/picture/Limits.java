package io.offprint.picture;

import java.io.IOException;

/** How large a picture may be, all in one place. */
final class Limits {
  /** Larger files are refused. */
  static final int MAX_BYTES = 100_000_000;

  /** Pictures of more pixels are refused: not even their reading ends in sensible time. */
  static final long MAX_PIXELS = 500_000_000;

  /** Pictures of more pixels are read at a fraction of their size. */
  static final long MAX_DECODED_PIXELS = 24_000_000;

  /** What a decoder may hold that cannot read at a fraction. */
  static final long MAX_WHOLE_PIXELS = 60_000_000;

  private Limits() {}

  /** Fails on sizes that are none or too large. */
  static void check(long width, long height) throws IOException {
    if (width <= 0 || height <= 0) {
      throw new LimitException("picture without a size");
    }
    if (width * height > MAX_PIXELS || width > 100_000 || height > 100_000) {
      throw new LimitException("picture too large, " + width + " × " + height + " pixels");
    }
  }

  /** Every how many pixels one is read: 1 for a picture that fits. */
  static int sampling(long width, long height) {
    int step = 1;
    while (width / step * (height / step) > MAX_DECODED_PIXELS) {
      step++;
    }
    return step;
  }
}
