package io.offprint.pdf.text;

import java.util.Arrays;

/** Says which text each glyph of a shaped word stands for. */
final class Clusters {
  private Clusters() {}

  /**
   * Divides a word among its glyphs. A ligature gets all its letters; of several glyphs for one
   * cluster, each gets a letter as long as there are letters.
   *
   * @param starts for each glyph in visual order, the first character of its cluster
   */
  static String[] texts(String word, int[] starts, boolean rtl) {
    int n = starts.length;
    String[] texts = new String[n];
    int[] sorted = Arrays.stream(starts).distinct().sorted().toArray();
    if (sorted.length > 0) {
      sorted[0] = 0;
    }
    for (int i = 0; i < n; ) {
      int same = i + 1;
      while (same < n && starts[same] == starts[i]) {
        same++;
      }
      int at = Arrays.binarySearch(sorted, starts[i]);
      int from = at < 0 ? 0 : sorted[at];
      int next = at < 0 ? 1 : at + 1;
      int to = next < sorted.length ? sorted[next] : word.length();
      share(word.substring(from, to), texts, i, same, rtl);
      i = same;
    }
    return texts;
  }

  private static void share(String text, String[] texts, int from, int to, boolean rtl) {
    int[] points = text.codePoints().toArray();
    int glyphs = to - from;
    for (int k = 0; k < glyphs; k++) {
      int first = Math.min(k, points.length);
      int last = k == glyphs - 1 ? points.length : Math.min(k + 1, points.length);
      String part = new String(points, first, last - first);
      texts[rtl ? to - 1 - k : from + k] = part;
    }
  }
}
