package io.offprint.pdf.text;

/**
 * Lines of a paragraph, by the characters with which they begin and before which they end.
 *
 * @param hyphen whether a line ends in a hyphen that is not in the text
 */
record Lines(int[] start, int[] end, boolean[] hyphen) {
  static Lines of(Breakpoints places, int[] ends) {
    Lines lines = new Lines(new int[ends.length], new int[ends.length], new boolean[ends.length]);
    int place = 0;
    for (int k = 0; k < ends.length; k++) {
      lines.start[k] = places.start(place);
      lines.end[k] = places.end(ends[k]);
      lines.hyphen[k] = places.isHyphen(ends[k]);
      place = ends[k];
    }
    return lines;
  }
}
