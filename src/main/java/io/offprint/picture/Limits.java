package io.offprint.picture;

import io.offprint.model.Limit;
import java.io.IOException;

/** Holds pictures to their limits, before anything of them is decoded. */
final class Limits {
  private Limits() {}

  /** Fails on sizes that are none or too large. */
  static void check(long width, long height) throws IOException {
    if (width <= 0 || height <= 0) {
      throw new LimitException("picture without a size");
    }
    boolean oblong = Limit.PICTURE_SIDE.isPast(Math.max(width, height));
    if (oblong || Limit.PICTURE_PIXELS.isPast(width * height)) {
      throw new LimitException("picture too large, " + width + " × " + height + " pixels");
    }
  }

  /** Every how many pixels one is read: 1 for a picture that fits. */
  static int sampling(long width, long height) {
    int step = 1;
    while (Limit.PIXELS.isPast(width / step * (height / step))) {
      step++;
    }
    return step;
  }
}
