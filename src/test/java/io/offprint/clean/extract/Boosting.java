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
  private final int depth = 5;
  private final double rate = 0.12;
  private final double leastWeight = 150;
  private final double lambda = 60;
  private final double leastGain = 0.2;
  private final double rowShare = 0.4;
  private final double share = 0.3;
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
    for (int at = 0; at < nodes.size(); at++) {
      Node node = nodes.get(at);
      Split split = node.level < depth ? best(node, picked) : null;
      if (split != null && split.gain >= leastGain) {
        node.sign = split.sign;
        node.bin = split.bin;
        node.left = nodes.size();
        byte[] of = binned[split.sign];
        nodes.add(
            node(
                Arrays.stream(node.rows).filter(r -> of[r] <= split.bin).toArray(),
                node.level + 1));
        nodes.add(
            node(
                Arrays.stream(node.rows).filter(r -> of[r] > split.bin).toArray(), node.level + 1));
      }
      node.rows = null;
    }
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
    double g = 0;
    double h = 0;
    for (int row : rows) {
      g += gradient[row];
      h += curvature[row];
    }
    node.value = -rate * g / (h + lambda);
    return node;
  }

  private Split best(Node node, int[] picked) {
    return Arrays.stream(picked)
        .parallel()
        .mapToObj(s -> best(node, s))
        .reduce((a, b) -> b.gain > a.gain ? b : a)
        .orElse(null);
  }

  private Split best(Node node, int s) {
    double[] g = new double[limits[s].length + 1];
    double[] h = new double[g.length];
    double[] w = new double[g.length];
    byte[] of = binned[s];
    double allG = 0;
    double allH = 0;
    double allW = 0;
    for (int row : node.rows) {
      g[of[row]] += gradient[row];
      h[of[row]] += curvature[row];
      w[of[row]] += weight[row];
      allG += gradient[row];
      allH += curvature[row];
      allW += weight[row];
    }
    double base = allG * allG / (allH + lambda);
    Split best = new Split(0, s, 0);
    double lg = 0;
    double lh = 0;
    double lw = 0;
    for (int b = 0; b < g.length - 1; b++) {
      lg += g[b];
      lh += h[b];
      lw += w[b];
      if (lw < leastWeight || allW - lw < leastWeight) {
        continue;
      }
      double rg = allG - lg;
      double gain = lg * lg / (lh + lambda) + rg * rg / (allH - lh + lambda) - base;
      if (gain > best.gain) {
        best = new Split(gain, s, b);
      }
    }
    return best;
  }
}
