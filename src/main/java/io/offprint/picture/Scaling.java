package io.offprint.picture;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * Makes pictures smaller by the mean of the pixels that become one, in whole numbers: the same
 * result on every machine and Java version.
 */
final class Scaling {
  private Scaling() {}

  /** The picture at a part of its width and height; as it is for 1 and more. */
  static BufferedImage of(BufferedImage image, double part) {
    if (part >= 1) {
      return image;
    }
    int width = Math.max(1, (int) Math.round(image.getWidth() * part));
    int height = Math.max(1, (int) Math.round(image.getHeight() * part));
    WritableRaster from = image.getRaster();
    int bands = from.getNumBands();
    BufferedImage out = new BufferedImage(width, height, image.getType());
    int[] row = new int[image.getWidth() * bands];
    int[] made = new int[width * bands];
    long[] sums = new long[width * bands];
    for (int y = 0; y < height; y++) {
      int top = (int) ((long) y * image.getHeight() / height);
      int bottom = Math.max(top + 1, (int) ((y + 1L) * image.getHeight() / height));
      java.util.Arrays.fill(sums, 0);
      for (int sy = top; sy < bottom; sy++) {
        from.getPixels(0, sy, image.getWidth(), 1, row);
        add(row, image.getWidth(), sums, width, bands);
      }
      for (int x = 0; x < width; x++) {
        long pixels =
            (long) (right(x, image.getWidth(), width) - left(x, image.getWidth(), width))
                * (bottom - top);
        for (int b = 0; b < bands; b++) {
          made[x * bands + b] = (int) ((sums[x * bands + b] + pixels / 2) / pixels);
        }
      }
      out.getRaster().setPixels(0, y, width, 1, made);
    }
    return out;
  }

  private static void add(int[] row, int wide, long[] sums, int width, int bands) {
    for (int x = 0; x < width; x++) {
      int end = right(x, wide, width);
      for (int sx = left(x, wide, width); sx < end; sx++) {
        for (int b = 0; b < bands; b++) {
          sums[x * bands + b] += row[sx * bands + b];
        }
      }
    }
  }

  private static int left(int x, int wide, int width) {
    return (int) ((long) x * wide / width);
  }

  private static int right(int x, int wide, int width) {
    return Math.max(left(x, wide, width) + 1, (int) ((x + 1L) * wide / width));
  }
}
