package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops what a page says twice and never in the box with most of its text: the latest news above
 * and below an article, a summary for its teaser. In a thread, where no box has most of the text,
 * what is said twice is a quotation.
 */
final class SaidTwice {
  /** Letters and digits; shorter lines are the same by chance. */
  private static final int LEAST = 40;

  /** The share of the rest that is to stand in one box. */
  private static final double MOST = 0.5;

  private SaidTwice() {}

  static void drop(Scene scene, BitSet kept) {
    List<Block> blocks = scene.page.blocks();
    Box core = scene.core.box;
    BitSet twice = new BitSet();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Block b = blocks.get(i);
      twice.set(i, b.chars() >= LEAST && scene.repeats(b) > 1);
    }
    if (twice.isEmpty()) {
      return;
    }
    Set<String> said = new HashSet<>();
    blocks.subList(core.from, core.to).forEach(b -> said.add(b.text()));
    BitSet rest = (BitSet) kept.clone();
    twice.stream().filter(i -> !said.contains(blocks.get(i).text())).forEach(rest::clear);
    int all = chars(blocks, rest, 0, blocks.size());
    int inside = chars(blocks, rest, core.from, core.to);
    if (inside > 0 && inside >= all * MOST) {
      kept.and(rest);
    }
  }

  private static int chars(List<Block> blocks, BitSet of, int from, int to) {
    return of.stream().filter(i -> from <= i && i < to).map(i -> blocks.get(i).chars()).sum();
  }
}
