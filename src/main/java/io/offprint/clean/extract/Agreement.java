package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;

/** Compares what several candidates chose. */
final class Agreement {
  private Agreement() {}

  /** The choice that has most in common with the others, by letters; empty when all are. */
  static BitSet medoid(Survey page, List<BitSet> choices) {
    BitSet best = new BitSet();
    double most = -1;
    for (BitSet choice : choices) {
      double sum = 0;
      for (BitSet other : choices) {
        sum += choice == other || choice.isEmpty() || other.isEmpty() ? 0 : f1(page, choice, other);
      }
      if (!choice.isEmpty() && sum > most) {
        most = sum;
        best = choice;
      }
    }
    return best;
  }

  static double f1(Survey page, BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    double common = chars(page, both);
    double all = chars(page, a) + chars(page, b);
    return all == 0 ? 0 : 2 * common / all;
  }

  private static int chars(Survey page, BitSet chosen) {
    return chosen.stream().map(i -> page.blocks().get(i).chars()).sum();
  }
}
