package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.List;

/** What the first forest thought of a block and of those around it, for the second to weigh. */
final class OpinionSigns {
  private OpinionSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (int by = -3; by <= 3; by++) {
      int n = by;
      all.add(Sign.of("opinion" + by, v -> v.scene.opinion(v.block.index() + n)));
    }
    for (int level = 1; level <= 3; level++) {
      int n = level;
      all.add(Sign.of("opinion.up" + n, v -> mean(v, v.around(n).from, v.around(n).to)));
    }
    all.add(Sign.of("opinion.branch", v -> mean(v, v.branch.from, v.branch.to)));
    all.add(Sign.of("opinion.around5", v -> mean(v, v.block.index() - 5, v.block.index() + 6)));
    all.add(Sign.of("opinion.before8", v -> mean(v, v.block.index() - 8, v.block.index())));
    all.add(Sign.of("opinion.after8", v -> mean(v, v.block.index() + 1, v.block.index() + 9)));
    all.add(Sign.of("opinion.after", v -> mean(v, v.block.index() + 1, 1 << 30)));
    all.add(Sign.of("opinion.before", v -> mean(v, 0, v.block.index())));
    all.add(Sign.of("opinion.section", v -> mean(v, v.block.index() + 1, v.nextHeading())));
    all.add(Sign.of("opinion.alike", v -> v.scene.opinions.alike(v)));
    all.add(Sign.of("opinion.heading", v -> v.scene.opinion(v.heading)));
    all.add(
        Sign.of("opinion.opens", v -> v.scene.opinion(Math.min(v.branch.from, v.block.index()))));
    all.add(Sign.of("opinion.page", v -> v.scene.opinions.total()));
    all.add(Sign.of("opinion.run", v -> v.scene.opinions.run(v.block.index())));
    all.add(Sign.of("opinion.left", v -> v.scene.opinions.rest(v.block.index())));
    return all;
  }

  private static double mean(View v, int from, int to) {
    return v.scene.opinions.mean(from, to);
  }

  /** The first forest's chances, with sums over runs, by letters. */
  static final class Opinions {
    private final Scene scene;
    private final double[] chances;
    private final double[] taken;
    private final double[] all;
    private final double[] ofKind;

    Opinions(Scene scene, double[] chances) {
      this.scene = scene;
      this.chances = chances;
      taken = new double[chances.length + 1];
      all = new double[chances.length + 1];
      ofKind = new double[scene.kinds.size()];
      for (int i = 0; i < chances.length; i++) {
        Block b = scene.page.blocks().get(i);
        double weight = Math.min(200, b.chars()) + 5;
        taken[i + 1] = taken[i] + weight * chances[i];
        all[i + 1] = all[i] + weight;
        ofKind[scene.kinds.of(b).index] += chances[i];
      }
    }

    /** The letters that are thought to be article. */
    double total() {
      return Math.log1p(taken[chances.length]);
    }

    /** How many blocks in a row around one are thought of alike; below 0 when they are clutter. */
    double run(int i) {
      boolean kept = chances[i] >= 0.5;
      int from = i;
      while (from > 0 && i - from < 40 && chances[from - 1] >= 0.5 == kept) {
        from--;
      }
      int to = i;
      while (to + 1 < chances.length && to - i < 40 && chances[to + 1] >= 0.5 == kept) {
        to++;
      }
      return kept ? to - from + 1 : from - to - 1;
    }

    double of(int i) {
      return i < 0 || i >= chances.length ? -1 : chances[i];
    }

    double mean(int from, int to) {
      int a = Math.max(0, from);
      int b = Math.min(chances.length, to);
      return b <= a ? -1 : (taken[b] - taken[a]) / (all[b] - all[a]);
    }

    /** The mean of the other blocks with the same tag and classes, inside and around. */
    double alike(View v) {
      Kinds.Kind kind = scene.kinds.of(v.block);
      double others = ofKind[kind.index] - chances[v.block.index()];
      return kind.count() < 2 ? -1 : others / (kind.count() - 1);
    }

    /** The share of what is thought to be article that is still to come. */
    double rest(int i) {
      double sum = taken[chances.length];
      return sum == 0 ? 0 : (sum - taken[i]) / sum;
    }
  }
}
