package io.offprint.pdf;

import java.util.Optional;

/**
 * What a PDF has to know of a JPEG (ITU-T T.81) to embed it as it is, read from its frame header.
 *
 * @param components 1 for grey, 3 for colour, 4 for inks
 */
record JpegHeader(int width, int height, int components) {
  /** The first frame header; empty when there is none, or of samples other than bytes. */
  static Optional<JpegHeader> of(byte[] jpeg) {
    int at = 2;
    while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      if (isFrame(marker)) {
        return jpeg[at + 4] == 8
            ? Optional.of(new JpegHeader(u16(jpeg, at + 7), u16(jpeg, at + 5), jpeg[at + 9]))
            : Optional.empty();
      }
      boolean filler = marker == 0xFF;
      boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
      at += filler ? 1 : alone ? 2 : 2 + Math.max(2, u16(jpeg, at + 2));
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15, among which DHT, JPG and DAC have their codes. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
