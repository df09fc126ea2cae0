package io.offprint.epub.cover;

import java.io.ByteArrayOutputStream;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * Quantization and Huffman codes of one kind of component: the examples of ITU-T T.81, Annex K, the
 * former finer by {@link #SCALE}.
 */
final class JpegTables {
  /** Quality 86 of 100 as the customary encoders count it. */
  private static final float SCALE = 0.28f;

  /** Where the coefficients stand in a block, in the order in which they are coded. */
  static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  static final JpegTables LUMINANCE =
      new JpegTables(
          JPEGQTable.K1Luminance, JPEGHuffmanTable.StdDCLuminance, JPEGHuffmanTable.StdACLuminance);

  static final JpegTables CHROMINANCE =
      new JpegTables(
          JPEGQTable.K2Chrominance,
          JPEGHuffmanTable.StdDCChrominance,
          JPEGHuffmanTable.StdACChrominance);

  /** Divisors in the order of the block. */
  final int[] divisors = new int[64];

  private final JPEGHuffmanTable dc;
  private final JPEGHuffmanTable ac;

  /** Code and length by symbol: {@code code << 8 | length}. */
  final int[] dcCodes;

  final int[] acCodes;

  private JpegTables(JPEGQTable quantization, JPEGHuffmanTable dc, JPEGHuffmanTable ac) {
    System.arraycopy(quantization.getScaledInstance(SCALE, true).getTable(), 0, divisors, 0, 64);
    this.dc = dc;
    this.ac = ac;
    dcCodes = codes(dc);
    acCodes = codes(ac);
  }

  /** Codes by the procedure of Annex C: in order of length, each one more than the one before. */
  private static int[] codes(JPEGHuffmanTable table) {
    int[] codes = new int[256];
    short[] counts = table.getLengths();
    short[] symbols = table.getValues();
    int code = 0;
    int at = 0;
    for (int length = 1; length <= counts.length; length++) {
      for (int i = 0; i < counts[length - 1]; i++) {
        codes[symbols[at++]] = code++ << 8 | length;
      }
      code <<= 1;
    }
    return codes;
  }

  byte[] quantization(int id) {
    byte[] segment = new byte[65];
    segment[0] = (byte) id;
    for (int i = 0; i < 64; i++) {
      segment[i + 1] = (byte) divisors[ZIGZAG[i]];
    }
    return segment;
  }

  byte[] huffman(int id) {
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    write(segment, id, dc);
    write(segment, 0x10 | id, ac);
    return segment.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, int id, JPEGHuffmanTable table) {
    out.write(id);
    short[] counts = table.getLengths();
    for (int i = 0; i < 16; i++) {
      out.write(i < counts.length ? counts[i] : 0);
    }
    for (short symbol : table.getValues()) {
      out.write(symbol);
    }
  }
}
