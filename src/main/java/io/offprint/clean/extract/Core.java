package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The box that has more prose right under it than any other. */
final class Core {
  final Box box;

  /** Its first and last prose. */
  final int from;

  final int to;

  private final Map<String, Integer> kinds = new HashMap<>();
  private int prose;

  Core(Survey page, BitSet chosen) {
    Map<Box, Integer> under = new HashMap<>();
    Box best = page.root();
    int most = 0;
    for (Block b : page.blocks()) {
      if (b.isProse() && (chosen.isEmpty() || chosen.get(b.index()))) {
        Box parent = b.box().parent == null ? b.box() : b.box().parent;
        int sum = under.merge(parent, b.chars(), Integer::sum);
        if (sum > most) {
          most = sum;
          best = parent;
        }
        kinds.merge(kind(b), b.chars(), Integer::sum);
        prose += b.chars();
      }
    }
    box = best;
    int first = -1;
    int last = -1;
    for (Box child : best.children) {
      if (child.to == child.from + 1 && page.blocks().get(child.from).isProse()) {
        first = first < 0 ? child.from : first;
        last = child.from;
      }
    }
    from = first;
    to = last;
  }

  /** The share of the prose that has the same tag and classes. */
  double alike(Block b) {
    return prose == 0 ? 0 : (double) kinds.getOrDefault(kind(b), 0) / prose;
  }

  private static String kind(Block b) {
    return b.box().kind();
  }
}
