package io.offprint.tough;

import static io.offprint.tough.Hostile.bound;
import static io.offprint.tough.Hostile.nested;
import static io.offprint.tough.HostileLayout.many;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** What strains the preparing of pictures. */
final class HostilePictures {
  private static final int RGB = 2;
  private static final int RGBA = 6;

  static final List<Hostile> ROWS =
      List.of(
          bound("PNG of 12,000 × 12,000 with transparency", () -> img(png(12_000, 12_000, RGBA, 1)))
              .everyTime(),
          bound("PNG of 12,000 × 12,000", () -> img(png(12_000, 12_000, RGB, 1))),
          bound("PNG that claims 2,000,000,000 pixels", () -> img(claiming(2_000_000_000, 1)))
              .everyTime(),
          bound("PNG that claims 90,000 × 5,000", () -> img(claiming(90_000, 5000))),
          bound("30 copies of one claim in GIF", () -> img(gif(65_000, 65_000)).repeat(30))
              .everyTime(),
          bound("5,000 pictures", () -> many(5000, i -> img(png(40, 40, RGB, i)))),
          bound("60 pictures of 4 MB", () -> many(60, i -> img(noise(1200, 1200, i)))),
          bound(
              "picture of 20 MB cut short",
              () -> img(java.util.Arrays.copyOf(png(3000, 3000, RGB, 3), 900))),
          bound(
              "srcset of 50,000",
              () ->
                  "<img src=a.png srcset='"
                      + many(50_000, i -> "b" + i + ".png " + (i + 1) + "w,")
                      + "'>"),
          bound(
                  "SVG of 100,000 px, half transparent",
                  () ->
                      svg(
                          "width='100000' height='100000'",
                          "<rect width='100000' height='100000' opacity='.5'/>".repeat(9)))
              .everyTime(),
          bound(
              "SVG inline of 100,000 px, half transparent",
              () ->
                  "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='100000'><rect"
                      + " width='100000' height='100000' opacity='.5'/></svg>"),
          bound("SVG 5,000 deep", () -> svg("", nested("g", 5000, "<circle r='3'/>"))).everyTime(),
          bound(
              "SVG of 40,000 shapes",
              () -> svg("viewBox='0 0 9 9'", "<circle r='3' opacity='.5'/>".repeat(40_000))),
          bound(
              "SVG of a path of 1 MB",
              () -> svg("viewBox='0 0 9 9'", "<path d='M0 0" + "L1 1L2 3".repeat(120_000) + "'/>")),
          bound(
              "SVG with filters",
              () ->
                  svg(
                      "viewBox='0 0 9 9'",
                      "<filter id='f'><feGaussianBlur stdDeviation='9000'/></filter><rect width='9'"
                          + " height='9' filter='url(#f)'/>")),
          bound(
              "SVG of a pattern of a thousandth",
              () ->
                  svg(
                      "viewBox='0 0 9999 9999'",
                      "<pattern id='p' width='.001' height='.001'"
                          + " patternUnits='userSpaceOnUse'><circle r='1'/></pattern><rect"
                          + " width='9999' height='9999' fill='url(#p)'/>")),
          bound(
              "SVG of a dash of a millionth",
              () ->
                  svg(
                      "viewBox='0 0 9999 9999'",
                      "<path d='M0 0H9999' stroke='black' stroke-dasharray='.000001'/>")),
          bound("SVG whose uses multiply", () -> svg("viewBox='0 0 9 9'", uses())).everyTime());

  private HostilePictures() {}

  private static String uses() {
    StringBuilder all = new StringBuilder("<defs><circle id='u0' r='3'/>");
    for (int i = 1; i < 30; i++) {
      all.append("<g id='u").append(i).append("'>");
      all.append(("<use href='#u" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    return all + "</defs><use href='#u29'/>";
  }

  static String img(byte[] bytes) {
    return "<p><img alt='The ferry' width=400 height=300 src='data:image/png;base64,"
        + Base64.getEncoder().encodeToString(bytes)
        + "'></p>";
  }

  private static String svg(String size, String inner) {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + size + ">" + inner + "</svg>";
    return img(svg.getBytes(StandardCharsets.UTF_8)).replace("image/png", "image/svg+xml");
  }

  /** A PNG of one colour, made without holding its pixels. */
  static byte[] png(int width, int height, int kind, int colour) {
    byte[] row = new byte[1 + width * (kind == RGBA ? 4 : 3)];
    for (int i = 1; i < row.length; i++) {
      row[i] = (byte) (colour >> 8 * (i % 3));
    }
    return png(width, height, kind, row);
  }

  private static byte[] noise(int width, int height, int seed) {
    byte[] row = new byte[1 + width * 3];
    new java.util.Random(seed).nextBytes(row);
    row[0] = 0;
    return png(width, height, RGB, row, Deflater.NO_COMPRESSION);
  }

  private static byte[] png(int width, int height, int kind, byte[] row) {
    return png(width, height, kind, row, Deflater.BEST_SPEED);
  }

  private static byte[] png(int width, int height, int kind, byte[] row, int level) {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(pixels, new Deflater(level), 1 << 16)) {
      for (int y = 0; y < height; y++) {
        out.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png(width, height, kind, pixels.toByteArray(), true);
  }

  private static byte[] claiming(int width, int height) {
    return png(width, height, RGB, new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1}, true);
  }

  private static byte[] png(int width, int height, int kind, byte[] data, boolean whole) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(png, "IHDR", head.put((byte) 8).put((byte) kind).array());
    chunk(png, "IDAT", data);
    if (whole) {
      chunk(png, "IEND", new byte[0]);
    }
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] typed = new byte[4 + data.length];
    System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, typed, 0, 4);
    System.arraycopy(data, 0, typed, 4, data.length);
    CRC32 crc = new CRC32();
    crc.update(typed);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(typed);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] gif(int width, int height) {
    ByteBuffer gif = ByteBuffer.allocate(40).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    gif.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
    gif.putShort((short) width).putShort((short) height).put((byte) 0x80).putShort((short) 0);
    gif.put(new byte[6]).put((byte) 0x2C).putInt(0);
    gif.putShort((short) width).putShort((short) height).put((byte) 0).put((byte) 2);
    gif.put((byte) 2).put((byte) 0x44).put((byte) 1).put((byte) 0).put((byte) 0x3B);
    return gif.array();
  }
}
