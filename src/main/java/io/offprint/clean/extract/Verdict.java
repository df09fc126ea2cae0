package io.offprint.clean.extract;

import java.util.BitSet;

/** Turns chances into a choice, and tries again when there is too little. */
final class Verdict {
  private static final double LIMIT = 0.5;
  private static final double LOWER = 0.2;
  private static final double TOO_LITTLE = 0.25;

  private Verdict() {}

  static BitSet of(Scene scene, double[] chances) {
    BitSet kept = above(chances, LIMIT);
    int expected = chars(scene, scene.medoid);
    if (chars(scene, kept) < expected * TOO_LITTLE || kept.isEmpty()) {
      kept = above(chances, LOWER);
    }
    if (chars(scene, kept) < expected * TOO_LITTLE || kept.isEmpty()) {
      kept = (BitSet) scene.medoid.clone();
    }
    if (kept.isEmpty()) {
      kept.set(0, chances.length);
    }
    return kept;
  }

  private static BitSet above(double[] chances, double limit) {
    BitSet kept = new BitSet();
    for (int i = 0; i < chances.length; i++) {
      kept.set(i, chances[i] >= limit);
    }
    return kept;
  }

  private static int chars(Scene scene, BitSet chosen) {
    return chosen.stream().map(i -> scene.page.blocks().get(i).chars()).sum();
  }
}
