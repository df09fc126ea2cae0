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
  private static final double END = 0.42;

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

  /** Keeps doubtful paragraphs that end the text in its own box, as a signature does. */
  static void end(Survey page, BitSet kept, double[] chances) {
    List<Block> blocks = page.blocks();
    for (int i = kept.length(); i > 0 && i < blocks.size() && chances[i] >= END; i++) {
      if (!isAlike(blocks.get(i - 1), blocks.get(i))) {
        return;
      }
      kept.set(i);
    }
  }

  private static boolean isAlike(Block before, Block last) {
    return last.box().parent == before.box().parent
        && last.box().is("p")
        && before.box().is("p")
        && last.linkDensity() == 0
        && last.element().className().equals(before.element().className());
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
