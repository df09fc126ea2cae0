package io.offprint.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A JPEG with no more pixels than the page shows of it. */
final class Photograph {
  private static final float QUALITY = 0.85f;

  /** Fewer pixels than this share saved are not worth the loss. */
  private static final double WORTH = 0.8;

  private Photograph() {}

  /**
   * The same photograph, smaller when it is finer than it can be printed.
   *
   * @param width the most pixels across
   * @param height the most pixels down
   */
  static byte[] resampled(byte[] jpeg, int pixelsAcross, int pixelsDown, int width, int height) {
    if (!isTooFine(pixelsAcross, pixelsDown, width, height)) {
      return jpeg;
    }
    double scale = scale(pixelsAcross, pixelsDown, width, height);
    try {
      BufferedImage image =
          ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
      if (image == null || image.getWidth() != pixelsAcross) {
        return jpeg;
      }
      byte[] small =
          encoded(
              scaled(image, (int) (pixelsAcross * scale), Math.max(1, (int) (pixelsDown * scale))));
      return small.length < jpeg.length ? small : jpeg;
    } catch (IOException | RuntimeException e) {
      return jpeg; // The engine will say what is wrong with it.
    }
  }

  /** Whether a photograph of that many pixels is worth resampling. */
  static boolean isTooFine(int pixelsAcross, int pixelsDown, int width, int height) {
    return scale(pixelsAcross, pixelsDown, width, height) <= WORTH;
  }

  private static double scale(int pixelsAcross, int pixelsDown, int width, int height) {
    return Math.min((double) width / pixelsAcross, (double) height / pixelsDown);
  }

  /** Halves as often as it can, so that every pixel counts. */
  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    boolean grey = image.getColorModel().getNumColorComponents() == 1;
    int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    BufferedImage from = image;
    while (from.getWidth() > width || from.getType() != type) {
      int w = Math.max(width, from.getWidth() / 2);
      int h = Math.max(height, from.getHeight() / 2);
      BufferedImage to = new BufferedImage(w, h, type);
      Graphics2D g = to.createGraphics();
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(from, 0, 0, w, h, null);
      g.dispose();
      from = to;
    }
    return from;
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
