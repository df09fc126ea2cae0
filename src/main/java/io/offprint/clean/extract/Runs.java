package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;

/**
 * Reads the page as a flat row of blocks, without its tree: long blocks with few links are text,
 * short ones follow their neighbours, and of the runs that come out those near the richest are
 * kept.
 */
final class Runs implements Candidate {
  private static final int LONG = 120;
  private static final int SHORT = 40;
  private static final int GAP = 4;

  @Override
  public String name() {
    return "runs";
  }

  @Override
  public BitSet choose(Survey page) {
    List<Block> blocks = page.blocks();
    BitSet good = new BitSet();
    for (Block b : blocks) {
      boolean prose = b.chars() >= LONG && b.linkDensity() < 0.35;
      boolean between = b.chars() >= SHORT && b.linkDensity() < 0.15;
      good.set(b.index(), prose || between);
    }
    int bestFrom = 0;
    int bestTo = 0;
    int best = 0;
    int from = good.nextSetBit(0);
    while (from >= 0) {
      int to = end(good, from);
      int weight = weight(page, good, from, to);
      if (weight > best) {
        best = weight;
        bestFrom = from;
        bestTo = to;
      }
      from = good.nextSetBit(to);
    }
    BitSet chosen = new BitSet();
    for (int i = bestFrom; i < bestTo; i++) {
      chosen.set(i, good.get(i) || blocks.get(i).linkDensity() < 0.5);
    }
    return chosen;
  }

  private static int end(BitSet good, int from) {
    int to = from + 1;
    for (int next = good.nextSetBit(to); next >= 0 && next - to < GAP; ) {
      to = next + 1;
      next = good.nextSetBit(to);
    }
    return to;
  }

  private static int weight(Survey page, BitSet good, int from, int to) {
    int weight = 0;
    for (int i = good.nextSetBit(from); i >= 0 && i < to; i = good.nextSetBit(i + 1)) {
      weight += page.blocks().get(i).chars();
    }
    return weight;
  }
}
