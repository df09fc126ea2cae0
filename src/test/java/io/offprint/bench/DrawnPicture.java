package io.offprint.bench;

import io.offprint.model.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that stand for those of a page when there is no network. */
final class DrawnPicture {
  private static final int[][] SIZES = {{900, 600}, {400, 700}, {120, 90}, {32, 32}};

  private DrawnPicture() {}

  /**
   * Draws one.
   *
   * @param kind 0 to 3: landscape, portrait, small, icon
   */
  static Picture of(String kind) {
    int[] size = SIZES[Integer.parseInt(kind)];
    BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(120, 140, 160));
    g.fillRect(0, 0, size[0], size[1]);
    g.setColor(Color.WHITE);
    g.drawLine(0, 0, size[0], size[1]);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture("drawn-" + kind + ".png", "image/png", size[0], size[1], out.toByteArray());
  }
}
