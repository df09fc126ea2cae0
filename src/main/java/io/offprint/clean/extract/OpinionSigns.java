package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<String, double[]> kinds = new HashMap<>();

    Opinions(Scene scene, double[] chances) {
      this.scene = scene;
      this.chances = chances;
      taken = new double[chances.length + 1];
      all = new double[chances.length + 1];
      for (int i = 0; i < chances.length; i++) {
        Block b = scene.page.blocks().get(i);
        double weight = Math.min(200, b.chars()) + 5;
        taken[i + 1] = taken[i] + weight * chances[i];
        all[i + 1] = all[i] + weight;
        double[] kind = kinds.computeIfAbsent(kind(b), k -> new double[2]);
        kind[0] += chances[i];
        kind[1]++;
      }
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
      double[] kind = kinds.get(kind(v.block));
      return kind[1] < 2 ? -1 : (kind[0] - chances[v.block.index()]) / (kind[1] - 1);
    }

    /** The share of what is thought to be article that is still to come. */
    double rest(int i) {
      double sum = taken[chances.length];
      return sum == 0 ? 0 : (sum - taken[i]) / sum;
    }

    private String kind(Block b) {
      Box parent = b.box().parent == null ? b.box() : b.box().parent;
      return b.box().kind() + '<' + parent.kind();
    }
  }
}
