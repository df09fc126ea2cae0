package io.offprint.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The segments of a JPEG file, read without decoding the picture. See ITU-T T.81, annex B.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colour, 4 for CMYK
 * @param baseline whether every reader decodes it: Huffman coded, 8 bit, sequential or progressive
 * @param orientation as in EXIF, 1 to 8
 * @param whole whether the file ends as it should
 * @param lean the same picture without EXIF, thumbnails, comments and anything behind its end
 */
record Jpeg(
    int width,
    int height,
    int components,
    boolean baseline,
    int orientation,
    boolean whole,
    byte[] lean) {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int COMMENT = 0xFE;

  static Jpeg read(byte[] b) throws IOException {
    ByteArrayOutputStream lean = new ByteArrayOutputStream(b.length);
    lean.write(b, 0, 2);
    int width = 0;
    int height = 0;
    int components = 0;
    boolean baseline = false;
    int orientation = 1;
    int at = 2;
    while (at + 4 <= b.length) {
      if ((b[at] & 0xFF) != 0xFF) {
        throw new IOException("damaged JPEG");
      }
      int marker = b[at + 1] & 0xFF;
      if (marker == 0xFF || marker == SOI) {
        at += marker == 0xFF ? 1 : 2;
        continue;
      }
      int length = u16(b, at + 2);
      int end = at + 2 + length;
      if (length < 2 || end > b.length) {
        break;
      }
      if (isFrame(marker)) {
        baseline = marker <= 0xC2 && (b[at + 4] & 0xFF) == 8;
        height = u16(b, at + 5);
        width = u16(b, at + 7);
        components = b[at + 9] & 0xFF;
      } else if (marker == APP1) {
        orientation = Exif.orientation(b, at + 4, end, orientation);
      }
      if (marker == SOS) {
        int last = endOfImage(b, end);
        lean.write(b, at, (last < 0 ? b.length : last + 2) - at);
        return new Jpeg(
            width, height, components, baseline, orientation, last >= 0, lean.toByteArray());
      }
      if (isKept(b, at, marker)) {
        lean.write(b, at, end - at);
      }
      at = end;
    }
    throw new IOException("damaged JPEG");
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isKept(byte[] b, int at, int marker) {
    if (marker == APP2) {
      return new String(b, at + 4, 11, StandardCharsets.ISO_8859_1).equals("ICC_PROFILE");
    }
    return marker < 0xE0 || marker == 0xE0 || marker == APP14 || marker > 0xEF && marker != COMMENT;
  }

  /**
   * Where the end marker stands behind {@code from}, or -1: past the coded data, and past the
   * tables and further scans of a progressive file.
   */
  private static int endOfImage(byte[] b, int from) {
    int at = from;
    while (at + 1 < b.length) {
      int marker = (b[at] & 0xFF) == 0xFF ? b[at + 1] & 0xFF : 0;
      if (marker == EOI) {
        return at;
      }
      boolean segment = marker >= 0xC0 && marker < 0xFF && (marker < 0xD0 || marker > 0xD7);
      at += segment && at + 4 <= b.length ? 2 + u16(b, at + 2) : 1;
    }
    return -1;
  }

  private static int u16(byte[] b, int at) {
    return (b[at] & 0xFF) << 8 | b[at + 1] & 0xFF;
  }
}
