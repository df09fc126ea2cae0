package io.offprint.epub.cover;

import io.offprint.model.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The part of an article's lead picture that fills a place on the cover. */
final class LeadPicture {
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
      return opaque(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage opaque(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      return image;
    }
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
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
      for (int x = 0, at = y * width; x < width; x++, at++) {
        int first = Math.min(wide - 1, columns[x]);
        int next = Math.max(first + 1, columns[x + 1]);
        out[at] = next - first + to - from == 2 ? pixel(first, from) : mean(first, next, from, to);
      }
    }
    return out;
  }

  private int pixel(int left, int top) {
    int at = (top * wide + left) * 3;
    return (pixels[at + 2] & 0xFF) << 16 | (pixels[at + 1] & 0xFF) << 8 | pixels[at] & 0xFF;
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
        blue += pixels[i] & 0xFF;
        green += pixels[i + 1] & 0xFF;
        red += pixels[i + 2] & 0xFF;
      }
    }
    return red / n << 16 | green / n << 8 | blue / n;
  }
}
