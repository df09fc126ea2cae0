package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;

/**
 * Closes gaps in a text: a few doubtful blocks right between kept ones, in the same box, are hardly
 * ever anything but text.
 */
final class Gaps {
  private static final int LONGEST = 12;
  private static final double MEAN = 0.35;
  private static final double LEAST = 0.2;

  private Gaps() {}

  static void close(Survey page, BitSet kept, double[] chances) {
    int from = kept.nextClearBit(Math.max(0, kept.nextSetBit(0)));
    while (from < page.blocks().size()) {
      int to = kept.nextSetBit(from);
      if (to < 0) {
        return;
      }
      if (to - from <= LONGEST && isText(page.blocks(), from, to, chances)) {
        kept.set(from, to);
      }
      from = kept.nextClearBit(to);
    }
  }

  private static boolean isText(List<Block> blocks, int from, int to, double[] chances) {
    Box before = blocks.get(from - 1).box();
    Box behind = blocks.get(to).box();
    Box around = before;
    while (!around.holds(to)) {
      around = around.parent;
    }
    if (before.parent != around && behind.parent != around) {
      return false;
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      Block b = blocks.get(i);
      if (chances[i] < LEAST || !isBeside(b.box(), around)) {
        return false;
      }
      sum += chances[i];
    }
    return sum / (to - from) >= MEAN;
  }

  /** Whether it stands right in the box, or is an item of a list that does. */
  private static boolean isBeside(Box box, Box around) {
    Box up = box;
    while (up.parent != around
        && (up.is("li") || up.parent.is("li") || up.is("ul") || up.is("ol"))) {
      up = up.parent;
    }
    return up.parent == around;
  }
}
