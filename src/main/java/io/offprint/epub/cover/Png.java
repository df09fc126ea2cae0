package io.offprint.epub.cover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A two-ink picture as a PNG of 16 shades (ISO/IEC 15948), which is small and quick to write. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int SHADES = 16;

  private Png() {}

  /**
   * @param ground colour where there is no ink, as 0xRRGGBB
   * @param ink colour of full ink
   */
  static byte[] encode(Plane plane, int ground, int ink) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(plane.width).putInt(plane.height);
    chunk(out, "IHDR", header.put(new byte[] {4, 3, 0, 0, 0}).array());
    chunk(out, "PLTE", ramp(ground, ink));
    chunk(out, "IDAT", deflate(rows(plane)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] ramp(int from, int to) {
    byte[] palette = new byte[SHADES * 3];
    for (int i = 0; i < SHADES; i++) {
      for (int c = 0; c < 3; c++) {
        int a = from >> (16 - 8 * c) & 0xFF;
        int b = to >> (16 - 8 * c) & 0xFF;
        palette[3 * i + c] = (byte) ((a * (SHADES - 1 - i) + b * i) / (SHADES - 1));
      }
    }
    return palette;
  }

  /** Two pixels a byte, each row after its filter type, which is none. */
  private static byte[] rows(Plane plane) {
    int stride = (plane.width + 1) / 2;
    byte[] rows = new byte[(stride + 1) * plane.height];
    byte[] blank = new byte[plane.width];
    for (int y = 0; y < plane.height; y++) {
      int from = y * plane.width;
      if (Arrays.equals(plane.ink, from, from + plane.width, blank, 0, plane.width)) {
        continue;
      }
      int to = y * (stride + 1) + 1;
      for (int x = 0; x + 1 < plane.width; x += 2) {
        rows[to++] = (byte) (plane.ink[from + x] & 0xF0 | (plane.ink[from + x + 1] & 0xF0) >> 4);
      }
    }
    return rows;
  }

  private static byte[] deflate(byte[] rows) {
    // Most of it is empty; to look longer for repetitions takes longer and finds little more.
    Deflater deflater = new Deflater(1);
    deflater.setInput(rows);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
    byte[] buffer = new byte[32 * 1024];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
