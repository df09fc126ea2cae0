package io.offprint.pdf.text;

/** How text that runs from right to left is told from other text inside the engine. */
final class Direction {
  /** Stands in front of a text that is to be shaped from right to left. */
  static final char RTL_MARK = '\u200F';

  private Direction() {}
}
