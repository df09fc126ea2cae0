package io.offprint.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes decoded pictures, the same one always to the same bytes. */
final class Encoder {
  /** Of a photograph; no difference can be seen on paper. */
  static final float QUALITY = 0.9f;

  /** Of a photograph on a small screen. */
  static final float SCREEN_QUALITY = 0.82f;

  /** More colours than a drawing or a screenshot has, in a sample of the pixels. */
  private static final int PHOTOGRAPHIC = 2048;

  private static final int SAMPLES = 40_000;

  private Encoder() {}

  static byte[] png(BufferedImage image) throws IOException {
    return write("png", image, -1);
  }

  static byte[] jpeg(BufferedImage image, float quality) throws IOException {
    return write("jpeg", image, quality);
  }

  private static byte[] write(String format, BufferedImage image, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (quality >= 0) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Whether a picture has so many colours that it is rather a photograph than a drawing. */
  static boolean isPhotographic(BufferedImage image) {
    long pixels = (long) image.getWidth() * image.getHeight();
    long step = Math.max(1, pixels / SAMPLES);
    BitSet colours = new BitSet(1 << 24);
    for (long i = 0; i < pixels; i += step) {
      int x = (int) (i % image.getWidth());
      int y = (int) (i / image.getWidth());
      colours.set(image.getRGB(x, y) & 0xFFFFFF);
    }
    return colours.cardinality() > PHOTOGRAPHIC;
  }
}
