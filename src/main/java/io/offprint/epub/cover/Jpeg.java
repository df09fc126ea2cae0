package io.offprint.epub.cover;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A cover with a photograph as a JPEG. */
final class Jpeg {
  private static final float QUALITY = 0.86f;

  private Jpeg() {}

  /**
   * @param photo fills the top of the plane, as 0xRRGGBB; ink is printed on the ground below it
   */
  static byte[] encode(Plane plane, int[] photo, int ground, int ink) {
    int[] shades = new int[256];
    for (int share = 0; share < shades.length; share++) {
      shades[share] = blend(ground, ink, share);
    }
    // In the order of bytes that the encoder takes without converting each line.
    BufferedImage image =
        new BufferedImage(plane.width, plane.height, BufferedImage.TYPE_3BYTE_BGR);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0, to = 0; i < plane.ink.length; i++) {
      int rgb = i < photo.length ? photo[i] : shades[plane.ink[i] & 0xFF];
      pixels[to++] = (byte) rgb;
      pixels[to++] = (byte) (rgb >> 8);
      pixels[to++] = (byte) (rgb >> 16);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static int blend(int ground, int ink, int share) {
    int out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = ground >> shift & 0xFF;
      int b = ink >> shift & 0xFF;
      out |= (a * (255 - share) + b * share) / 255 << shift;
    }
    return out;
  }
}
