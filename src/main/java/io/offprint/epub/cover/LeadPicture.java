package io.offprint.epub.cover;

import io.offprint.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The part of an article's lead picture that fills a place on the cover. */
final class LeadPicture {
  private LeadPicture() {}

  /**
   * The middle of the picture, scaled to a size by area averages in plain arithmetic, as 0xRRGGBB.
   *
   * @return empty when it is too small to look well there or cannot be decoded
   */
  static Optional<int[]> scaled(Picture picture, int width, int height) {
    if (picture.width() < width / 2 || picture.height() < height / 2) {
      return Optional.empty();
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
      return Optional.ofNullable(image).map(i -> fill(i, width, height));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int[] fill(BufferedImage image, int width, int height) {
    double scale = Math.min((double) image.getWidth() / width, (double) image.getHeight() / height);
    double left = (image.getWidth() - width * scale) / 2;
    double top = (image.getHeight() - height * scale) / 3;
    int[] out = new int[width * height];
    int[] row = new int[image.getWidth()];
    long[] sums = new long[width * 4];
    for (int y = 0; y < height; y++) {
      int from = (int) (top + y * scale);
      int to = Math.min(image.getHeight(), Math.max(from + 1, (int) (top + (y + 1) * scale)));
      java.util.Arrays.fill(sums, 0);
      for (int sy = from; sy < to; sy++) {
        image.getRGB(0, sy, row.length, 1, row, 0, row.length);
        add(row, sums, left, scale);
      }
      for (int x = 0; x < width; x++) {
        long n = Math.max(1, sums[4 * x + 3]);
        out[y * width + x] =
            (int) (sums[4 * x] / n) << 16
                | (int) (sums[4 * x + 1] / n) << 8
                | (int) (sums[4 * x + 2] / n);
      }
    }
    return out;
  }

  private static void add(int[] row, long[] sums, double left, double scale) {
    for (int x = 0; x < sums.length / 4; x++) {
      int from = (int) (left + x * scale);
      int to = Math.min(row.length, Math.max(from + 1, (int) (left + (x + 1) * scale)));
      for (int sx = from; sx < to; sx++) {
        int p = row[sx];
        int alpha = p >>> 24;
        sums[4 * x] += (p >> 16 & 0xFF) * alpha + 255 * (255 - alpha);
        sums[4 * x + 1] += (p >> 8 & 0xFF) * alpha + 255 * (255 - alpha);
        sums[4 * x + 2] += (p & 0xFF) * alpha + 255 * (255 - alpha);
        sums[4 * x + 3] += 255;
      }
    }
  }
}
