package io.offprint.epub.cover;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A cover with a photograph as a baseline JPEG (ITU-T T.81), chroma at half the resolution. Written
 * here since more than half of a cover is one colour: such blocks cost nothing, and the bytes are
 * the same on every Java.
 */
final class Jpeg {
  /** Side of the square of pixels that is coded together: four blocks of luminance. */
  private static final int UNIT = 16;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final Plane plane;
  private final int[] photo;
  private final int[] shades = new int[256];
  private final JpegBits bits = new JpegBits();
  private final JpegBlock luminance = new JpegBlock(JpegTables.LUMINANCE, bits);
  private final JpegBlock blue = new JpegBlock(JpegTables.CHROMINANCE, bits);
  private final JpegBlock red = new JpegBlock(JpegTables.CHROMINANCE, bits);
  private final int[] pixels = new int[UNIT * UNIT];

  private Jpeg(Plane plane, int[] photo, int ground, int ink) {
    this.plane = plane;
    this.photo = photo;
    for (int share = 0; share < shades.length; share++) {
      shades[share] = blend(ground, ink, share);
    }
  }

  /**
   * @param photo fills the top of the plane, as 0xRRGGBB; ink is printed on the ground below it
   */
  static byte[] encode(Plane plane, int[] photo, int ground, int ink) {
    return new Jpeg(plane, photo, ground, ink).encode();
  }

  private byte[] encode() {
    head();
    for (int y = 0; y < plane.height; y += UNIT) {
      for (int x = 0; x < plane.width; x += UNIT) {
        if (isBlank(x, y)) {
          plain(shades[plane.ink[y * plane.width + x] & 0xFF]);
          continue;
        }
        take(x, y);
        if (isPlain()) {
          plain(pixels[0]);
        } else {
          unit();
        }
      }
    }
    bits.flush();
    bits.marker(0xD9);
    return bits.bytes();
  }

  private void head() {
    bits.marker(0xD8);
    bits.segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(StandardCharsets.ISO_8859_1));
    bits.segment(0xDB, JpegTables.LUMINANCE.quantization(0));
    bits.segment(0xDB, JpegTables.CHROMINANCE.quantization(1));
    byte[] frame = {8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1};
    frame[1] = (byte) (plane.height >> 8);
    frame[2] = (byte) plane.height;
    frame[3] = (byte) (plane.width >> 8);
    frame[4] = (byte) plane.width;
    bits.segment(0xC0, frame);
    bits.segment(0xC4, JpegTables.LUMINANCE.huffman(0));
    bits.segment(0xC4, JpegTables.CHROMINANCE.huffman(1));
    bits.segment(0xDA, new byte[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0});
  }

  /** Whether a whole unit below the photograph has one shade of ink. */
  private boolean isBlank(int left, int top) {
    int at = top * plane.width + left;
    if (at < photo.length || left + UNIT > plane.width || top + UNIT > plane.height) {
      return false;
    }
    long shade = (plane.ink[at] & 0xFF) * 0x0101010101010101L;
    for (int y = 0; y < UNIT; y++, at += plane.width) {
      if ((long) LONGS.get(plane.ink, at) != shade
          || (long) LONGS.get(plane.ink, at + 8) != shade) {
        return false;
      }
    }
    return true;
  }

  /** Takes the pixels of a unit; those beyond the plane repeat its edge. */
  private void take(int left, int top) {
    int wide = Math.min(UNIT, plane.width - left);
    for (int y = 0; y < UNIT; y++) {
      int from = Math.min(plane.height - 1, top + y) * plane.width + left;
      int to = y * UNIT;
      int shown = Math.max(0, Math.min(wide, photo.length - from));
      System.arraycopy(photo, shown == 0 ? 0 : from, pixels, to, shown);
      for (int x = shown; x < wide; x++) {
        pixels[to + x] = shades[plane.ink[from + x] & 0xFF];
      }
      Arrays.fill(pixels, to + wide, to + UNIT, pixels[to + wide - 1]);
    }
  }

  private boolean isPlain() {
    int first = pixels[0];
    for (int i = 1; i < pixels.length; i++) {
      if (pixels[i] != first) {
        return false;
      }
    }
    return true;
  }

  private void plain(int rgb) {
    for (int i = 0; i < 4; i++) {
      luminance.plain(luma(rgb));
    }
    int r = rgb >> 16 & 0xFF;
    int g = rgb >> 8 & 0xFF;
    int b = rgb & 0xFF;
    blue.plain(chromaBlue(4 * r, 4 * g, 4 * b));
    red.plain(chromaRed(4 * r, 4 * g, 4 * b));
  }

  private void unit() {
    luminance(0);
    luminance(8);
    luminance(8 * UNIT);
    luminance(8 * UNIT + 8);
    for (int y = 0, i = 0; y < 8; y++) {
      int at = y * 2 * UNIT;
      for (int end = i + 8; i < end; i++, at += 2) {
        int a = pixels[at];
        int b = pixels[at + 1];
        int c = pixels[at + UNIT];
        int d = pixels[at + UNIT + 1];
        // Sums of four bytes need ten bits: red and blue together, green apart.
        int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF);
        int green = (a >> 8 & 0xFF) + (b >> 8 & 0xFF) + (c >> 8 & 0xFF) + (d >> 8 & 0xFF);
        blue.samples[i] = chromaBlue(redBlue >>> 16, green, redBlue & 0xFFFF);
        red.samples[i] = chromaRed(redBlue >>> 16, green, redBlue & 0xFFFF);
      }
    }
    blue.code();
    red.code();
  }

  private void luminance(int corner) {
    for (int y = 0, i = 0; y < 8; y++) {
      int at = corner + y * UNIT;
      for (int end = i + 8; i < end; i++) {
        luminance.samples[i] = luma(pixels[at++]);
      }
    }
    luminance.code();
  }

  /** Luminance about 0, by ITU-T T.871 in fixed point. */
  private static int luma(int rgb) {
    int r = rgb >> 16 & 0xFF;
    int g = rgb >> 8 & 0xFF;
    int b = rgb & 0xFF;
    return (19595 * r + 38470 * g + 7471 * b + 0x8000 >> 16) - 128;
  }

  /** Of the sums of four pixels. */
  private static int chromaBlue(int r, int g, int b) {
    return -11059 * r - 21709 * g + 32768 * b + 0x20000 >> 18;
  }

  private static int chromaRed(int r, int g, int b) {
    return 32768 * r - 27439 * g - 5329 * b + 0x20000 >> 18;
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
