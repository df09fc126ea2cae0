package io.offprint.epub.cover;

import io.offprint.model.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The part of an article's lead picture that fills a place on the cover. */
final class LeadPicture {
  private static final int[] RED_FIRST = {0, 1, 2};

  /** Three bytes a pixel. */
  private final byte[] pixels;

  private final int wide;
  private final double scale;
  private final double left;
  private final double top;

  private LeadPicture(BufferedImage image, int width, int height) {
    pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    wide = image.getWidth();
    scale = Math.min((double) wide / width, (double) image.getHeight() / height);
    left = (wide - width * scale) / 2;
    top = (image.getHeight() - height * scale) / 3;
  }

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
      BufferedImage image = decode(picture);
      return Optional.of(new LeadPicture(image, width, height).fill(width, height));
    } catch (IOException | RuntimeException e) {
      // Decoders meet damaged files with any exception there is; a cover without a picture will do.
      return Optional.empty();
    }
  }

  private static BufferedImage decode(Picture picture) throws IOException {
    String format = picture.mediaType().substring("image/".length());
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    // The JDK's own is the faster one, and a prepared picture asks for nothing that it lacks.
    while (readers.hasNext() && !reader.getClass().getName().startsWith("com.sun.")) {
      reader = readers.next();
    }
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
      reader.setInput(in, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      if (reader.getImageTypes(0).next().getBufferedImageType() == BufferedImage.TYPE_3BYTE_BGR) {
        how.setDestination(blank(reader.getWidth(0), reader.getHeight(0)));
        return reader.read(0, how);
      }
      return opaque(reader.read(0, how));
    } finally {
      reader.dispose();
    }
  }

  /** In the order of bytes in which decoders have them, so that they copy rows as they are. */
  private static BufferedImage blank(int width, int height) {
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, width, height, 3 * width, 3, RED_FIRST, null);
    return new BufferedImage(colours, raster, false, null);
  }

  private static BufferedImage opaque(BufferedImage image) {
    BufferedImage plain = blank(image.getWidth(), image.getHeight());
    Graphics2D g = plain.createGraphics();
    g.drawImage(image, 0, 0, Color.WHITE, null);
    g.dispose();
    return plain;
  }

  private int[] fill(int width, int height) {
    int high = pixels.length / 3 / wide;
    int[] columns = new int[width + 1];
    for (int x = 0; x <= width; x++) {
      columns[x] = Math.min(wide, (int) (left + x * scale));
    }
    int[] out = new int[width * height];
    for (int y = 0; y < height; y++) {
      int from = Math.min(high - 1, (int) (top + y * scale));
      int to = Math.min(high, Math.max(from + 1, (int) (top + (y + 1) * scale)));
      if (scale == 1) {
        copy(from, out, y * width, width);
      } else {
        scale(columns, from, to, out, y * width);
      }
    }
    return out;
  }

  private void copy(int row, int[] out, int start, int width) {
    int at = (row * wide + (int) left) * 3;
    for (int i = start; i < start + width; i++, at += 3) {
      out[i] = pixel(at);
    }
  }

  private void scale(int[] columns, int top, int bottom, int[] out, int start) {
    for (int x = 0; x + 1 < columns.length; x++) {
      int first = Math.min(wide - 1, columns[x]);
      int next = Math.max(first + 1, columns[x + 1]);
      boolean single = next - first + bottom - top == 2;
      out[start + x] = single ? pixel((top * wide + first) * 3) : mean(first, next, top, bottom);
    }
  }

  private int pixel(int at) {
    return (pixels[at] & 0xFF) << 16 | (pixels[at + 1] & 0xFF) << 8 | pixels[at + 2] & 0xFF;
  }

  private int mean(int left, int right, int top, int bottom) {
    int at = (top * wide + left) * 3;
    int n = (right - left) * (bottom - top);
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < bottom; y++, at += wide * 3) {
      int end = at + (right - left) * 3;
      for (int i = at; i < end; i += 3) {
        red += pixels[i] & 0xFF;
        green += pixels[i + 1] & 0xFF;
        blue += pixels[i + 2] & 0xFF;
      }
    }
    return red / n << 16 | green / n << 8 | blue / n;
  }
}
