package io.offprint.picture;

import java.awt.image.BufferedImage;

/** Turns and mirrors a picture as its EXIF orientation asks. */
final class Upright {

  private Upright() {}

  /**
   * The picture as it is meant to be seen.
   *
   * @param image RGB
   * @param orientation 1 to 8
   */
  static BufferedImage of(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    boolean turned = orientation >= 5;
    BufferedImage out =
        new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[w];
    for (int y = 0; y < h; y++) {
      image.getRGB(0, y, w, 1, row, 0, w);
      for (int x = 0; x < w; x++) {
        switch (orientation) {
          case 2 -> out.setRGB(w - 1 - x, y, row[x]);
          case 3 -> out.setRGB(w - 1 - x, h - 1 - y, row[x]);
          case 4 -> out.setRGB(x, h - 1 - y, row[x]);
          case 5 -> out.setRGB(y, x, row[x]);
          case 6 -> out.setRGB(h - 1 - y, x, row[x]);
          case 7 -> out.setRGB(h - 1 - y, w - 1 - x, row[x]);
          default -> out.setRGB(y, w - 1 - x, row[x]);
        }
      }
    }
    return out;
  }
}
