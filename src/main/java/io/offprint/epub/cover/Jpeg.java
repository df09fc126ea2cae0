package io.offprint.epub.cover;

import java.nio.charset.StandardCharsets;

/**
 * A cover with a photograph as a baseline JPEG (ITU-T T.81), chroma at half the resolution. Written
 * here since more than half of a cover is one colour: such blocks cost nothing, and the bytes are
 * the same on every Java.
 */
final class Jpeg {
  /** Side of the square of pixels that is coded together: four blocks of luminance. */
  private static final int UNIT = 16;

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

  /** Takes the pixels of a unit; those beyond the plane repeat its edge. */
  private void take(int left, int top) {
    for (int y = 0; y < UNIT; y++) {
      int row = Math.min(plane.height - 1, top + y) * plane.width;
      for (int x = 0; x < UNIT; x++) {
        int at = row + Math.min(plane.width - 1, left + x);
        pixels[y * UNIT + x] = at < photo.length ? photo[at] : shades[plane.ink[at] & 0xFF];
      }
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
    for (int corner : new int[] {0, 8, 8 * UNIT, 8 * UNIT + 8}) {
      for (int i = 0; i < 64; i++) {
        luminance.samples[i] = luma(pixels[corner + (i >> 3) * UNIT + (i & 7)]);
      }
      luminance.code();
    }
    for (int i = 0; i < 64; i++) {
      int at = (i >> 3) * 2 * UNIT + (i & 7) * 2;
      // Sums of four bytes need ten bits: red and blue together, green apart.
      int rb = 0;
      int g = 0;
      for (int next = at; next <= at + UNIT; next += UNIT) {
        rb += (pixels[next] & 0xFF00FF) + (pixels[next + 1] & 0xFF00FF);
        g += (pixels[next] >> 8 & 0xFF) + (pixels[next + 1] >> 8 & 0xFF);
      }
      int r = rb >>> 16;
      int b = rb & 0xFFFF;
      blue.samples[i] = chromaBlue(r, g, b);
      red.samples[i] = chromaRed(r, g, b);
    }
    blue.code();
    red.code();
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
