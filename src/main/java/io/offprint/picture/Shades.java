package io.offprint.picture;

import java.awt.image.BufferedImage;

/** Turns colours into shades of grey by their luma (ITU-R BT.601), in whole numbers. */
final class Shades {
  private Shades() {}

  static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage out = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        row[x] =
            (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) + 500) / 1000;
      }
      out.getRaster().setPixels(0, y, width, 1, row);
    }
    return out;
  }
}
