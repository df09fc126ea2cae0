package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows a {@link Forest} tree by tree, each against the error of those before (gradient boosting).
 */
final class Boosting {
  private final int rounds = 130;
  private final int depth = 4;
  private final double rate = 0.12;
  private final double leastWeight = 250;
  private final double lambda = 60;
  private final double leastGain = 0.2;
  private final double rowShare = 0.25;
  private final double share = 0.15;
  private final int bins = 64;

  private final float[][] limits;
  private final byte[][] binned;
  private final double[] truth;
  private final double[] weight;
  private final double[] sum;
  private final double[] gradient;
  private final double[] curvature;
  private final int signs;

  Boosting(List<float[]> rows, double[] truth, double[] weight) {
    this.truth = truth;
    this.weight = weight;
    int n = rows.size();
    signs = rows.get(0).length;
    limits = new float[signs][];
    binned = new byte[signs][n];
    IntStream.range(0, signs).parallel().forEach(s -> bin(rows, s));
    sum = new double[n];
    gradient = new double[n];
    curvature = new double[n];
  }

  private void bin(List<float[]> rows, int s) {
    int n = rows.size();
    float[] sorted = new float[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = rows.get(i)[s];
    }
    Arrays.sort(sorted);
    float[] cut = new float[bins];
    int cuts = 0;
    for (int b = 1; b < bins; b++) {
      float at = sorted[(int) ((long) b * (n - 1) / bins)];
      if (at < sorted[n - 1] && (cuts == 0 || at > cut[cuts - 1])) {
        cut[cuts++] = at;
      }
    }
    limits[s] = Arrays.copyOf(cut, cuts);
    for (int i = 0; i < n; i++) {
      int at = Arrays.binarySearch(limits[s], rows.get(i)[s]);
      binned[s][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  Forest grow() {
    Random random = new Random(7);
    List<Forest.Tree> trees = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      IntStream.range(0, sum.length)
          .parallel()
          .forEach(
              i -> {
                double p = 1 / (1 + Math.exp(-sum[i]));
                gradient[i] = weight[i] * (p - truth[i]);
                curvature[i] = Math.max(1e-9, weight[i] * p * (1 - p));
              });
      int[] picked = IntStream.range(0, signs).filter(s -> random.nextDouble() < share).toArray();
      int[] rows =
          IntStream.range(0, sum.length).filter(i -> random.nextDouble() < rowShare).toArray();
      Forest.Tree tree = tree(rows, picked);
      trees.add(tree);
      IntStream.range(0, sum.length).parallel().forEach(i -> sum[i] += value(tree, i));
    }
    return new Forest(trees);
  }

  private static final class Node {
    int[] rows;
    int sign = -1;
    int bin;
    int left;
    double value;
    int level;
    double[] sums;

    /** For each picked sign the sums of its bins. */
    double[][] bins;
  }

  private record Split(double gain, int sign, int bin) {}

  private double value(Forest.Tree tree, int row) {
    int n = 0;
    while (tree.left()[n] > 0) {
      int s = tree.sign()[n];
      n = binned[s][row] <= tree.value()[n] ? tree.left()[n] : tree.left()[n] + 1;
    }
    return tree.value()[n];
  }

  private Forest.Tree tree(int[] rows, int[] picked) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(node(rows, 0));
    nodes.get(0).bins = count(rows, picked);
    for (int at = 0; at < nodes.size(); at++) {
      Node node = nodes.get(at);
      Split split = node.level < depth ? best(node, picked) : null;
      if (split != null && split.gain >= leastGain) {
        node.sign = split.sign;
        node.bin = split.bin;
        node.left = nodes.size();
        byte[] of = binned[split.sign];
        int[] low = Arrays.stream(node.rows).filter(r -> of[r] <= split.bin).toArray();
        int[] high = Arrays.stream(node.rows).filter(r -> of[r] > split.bin).toArray();
        nodes.add(node(low, node.level + 1));
        nodes.add(node(high, node.level + 1));
        if (node.level + 1 < depth) {
          boolean fewer = low.length < high.length;
          double[][] counted = count(fewer ? low : high, picked);
          nodes.get(fewer ? node.left : node.left + 1).bins = counted;
          nodes.get(fewer ? node.left + 1 : node.left).bins = rest(node.bins, counted);
        }
      }
      node.rows = null;
      node.bins = null;
    }
    return finished(nodes);
  }

  private Forest.Tree finished(List<Node> nodes) {
    int n = nodes.size();
    Forest.Tree tree = new Forest.Tree(new short[n], new float[n], new short[n], new float[n]);
    for (int i = 0; i < n; i++) {
      Node node = nodes.get(i);
      tree.value()[i] = (float) node.value;
      if (node.sign >= 0) {
        tree.sign()[i] = (short) node.sign;
        tree.limit()[i] = limits[node.sign][node.bin];
        tree.value()[i] = node.bin;
        tree.left()[i] = (short) node.left;
      }
    }
    return tree;
  }

  private Node node(int[] rows, int level) {
    Node node = new Node();
    node.rows = rows;
    node.level = level;
    node.sums = new double[3];
    for (int row : rows) {
      node.sums[0] += gradient[row];
      node.sums[1] += curvature[row];
      node.sums[2] += weight[row];
    }
    node.value = -rate * node.sums[0] / (node.sums[1] + lambda);
    return node;
  }

  private double[][] count(int[] rows, int[] picked) {
    return Arrays.stream(picked)
        .parallel()
        .mapToObj(
            s -> {
              double[] sums = new double[3 * (limits[s].length + 1)];
              byte[] of = binned[s];
              for (int row : rows) {
                int at = 3 * of[row];
                sums[at] += gradient[row];
                sums[at + 1] += curvature[row];
                sums[at + 2] += weight[row];
              }
              return sums;
            })
        .toArray(double[][]::new);
  }

  /** What is left of a node's sums without those of one of its halves. */
  private static double[][] rest(double[][] all, double[][] half) {
    double[][] rest = new double[all.length][];
    for (int i = 0; i < all.length; i++) {
      rest[i] = new double[all[i].length];
      for (int j = 0; j < rest[i].length; j++) {
        rest[i][j] = all[i][j] - half[i][j];
      }
    }
    return rest;
  }

  private Split best(Node node, int[] picked) {
    Split best = null;
    for (int i = 0; i < picked.length; i++) {
      Split split = best(node, picked[i], node.bins[i]);
      best = best == null || split.gain > best.gain ? split : best;
    }
    return best;
  }

  private Split best(Node node, int s, double[] sums) {
    double base = node.sums[0] * node.sums[0] / (node.sums[1] + lambda);
    Split best = new Split(0, s, 0);
    double lg = 0;
    double lh = 0;
    double lw = 0;
    for (int b = 0; b < limits[s].length; b++) {
      lg += sums[3 * b];
      lh += sums[3 * b + 1];
      lw += sums[3 * b + 2];
      if (lw < leastWeight || node.sums[2] - lw < leastWeight) {
        continue;
      }
      double rg = node.sums[0] - lg;
      double gain = lg * lg / (lh + lambda) + rg * rg / (node.sums[1] - lh + lambda) - base;
      if (gain > best.gain) {
        best = new Split(gain, s, b);
      }
    }
    return best;
  }
}
