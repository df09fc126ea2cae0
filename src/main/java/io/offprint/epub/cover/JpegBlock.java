package io.offprint.epub.cover;

/** Codes the blocks of one component, 8 by 8 samples each (ITU-T T.81, Annexes A and F). */
final class JpegBlock {
  /** The scale factors of the transform by Arai, Agui and Nakajima. */
  private static final double[] FACTORS = {
    1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.541196100, 0.275899379
  };

  /** What is to be coded next, about 0; the transform takes their place. */
  final float[] samples = new float[64];

  /** In the order in which they are coded. */
  private final int[] levels = new int[64];

  private final float[] factors = new float[64];
  private final JpegTables tables;
  private final JpegBits bits;
  private int before;

  JpegBlock(JpegTables tables, JpegBits bits) {
    this.tables = tables;
    this.bits = bits;
    for (int i = 0; i < 64; i++) {
      double scale = FACTORS[i >> 3] * FACTORS[i & 7] * 8;
      factors[i] = (float) (1 / (tables.divisors[i] * scale));
    }
  }

  /** Codes a block of one value. */
  void plain(int value) {
    mean(Math.round(8f * value / tables.divisors[0]));
    put(tables.acCodes[0], 0, 0);
  }

  /** Codes the samples. */
  void code() {
    for (int i = 0; i < 64; i += 8) {
      transform(i, 1);
    }
    for (int i = 0; i < 8; i++) {
      transform(i, 8);
    }
    long details = 0;
    for (int k = 0; k < 64; k++) {
      int i = JpegTables.ZIGZAG[k];
      // Rounds to the nearest for either sign without a branch.
      int level = (int) (samples[i] * factors[i] + 16384.5f) - 16384;
      levels[k] = level;
      details |= (long) (level | -level) >>> 63 << k;
    }
    mean(levels[0]);
    details(details & ~1L);
  }

  private void mean(int level) {
    int change = level - before;
    before = level;
    int size = size(change);
    put(tables.dcCodes[size], change, size);
  }

  /**
   * Codes what a block has beside its mean.
   *
   * @param some a bit for each of the levels, set where it is not 0
   */
  private void details(long some) {
    int last = 0;
    for (long rest = some; rest != 0; rest &= rest - 1) {
      int k = Long.numberOfTrailingZeros(rest);
      int zeros = k - last - 1;
      for (; zeros > 15; zeros -= 16) {
        put(tables.acCodes[0xF0], 0, 0);
      }
      int size = size(levels[k]);
      put(tables.acCodes[zeros << 4 | size], levels[k], size);
      last = k;
    }
    if (last < 63) {
      put(tables.acCodes[0], 0, 0);
    }
  }

  /** A code and the bits of the value that it announces. */
  private void put(int code, int value, int size) {
    int amplitude = value < 0 ? value + (1 << size) - 1 : value;
    bits.put(code >> 8 << size | amplitude, (code & 0xFF) + size);
  }

  private static int size(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
  }

  /** The one-dimensional transform of eight values, but for its factors. */
  private void transform(int at, int step) {
    float[] w = samples;
    int i1 = at + step;
    int i2 = i1 + step;
    int i3 = i2 + step;
    int i4 = i3 + step;
    int i5 = i4 + step;
    int i6 = i5 + step;
    int i7 = i6 + step;
    float s07 = w[at] + w[i7];
    float d07 = w[at] - w[i7];
    float s16 = w[i1] + w[i6];
    float d16 = w[i1] - w[i6];
    float s25 = w[i2] + w[i5];
    float d25 = w[i2] - w[i5];
    float s34 = w[i3] + w[i4];
    float d34 = w[i3] - w[i4];

    float outer = s07 + s34;
    float inner = s16 + s25;
    float turned = (s16 - s25 + (s07 - s34)) * 0.707106781f;
    w[at] = outer + inner;
    w[i4] = outer - inner;
    w[i2] = s07 - s34 + turned;
    w[i6] = s07 - s34 - turned;

    float low = d34 + d25;
    float middle = d25 + d16;
    float high = d16 + d07;
    float shared = (low - high) * 0.382683433f;
    float even = 0.541196100f * low + shared;
    float odd = 1.306562965f * high + shared;
    float half = middle * 0.707106781f;
    float plus = d07 + half;
    float minus = d07 - half;
    w[i5] = minus + even;
    w[i3] = minus - even;
    w[i1] = plus + odd;
    w[i7] = plus - odd;
  }
}
