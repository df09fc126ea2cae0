package io.offprint.clean.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many small decision trees over {@link Signs}, whose sum is the log-odds that a block belongs to
 * the article.
 */
final class Forest {
  /**
   * One tree, its nodes in an array; the children of a node that is no leaf are {@code left} and
   * {@code left + 1}.
   */
  record Tree(short[] sign, float[] limit, short[] left, float[] value) {

    /** Writes it to where the nodes of all trees stand, from {@code at} on. */
    void lay(int[] nodes, int at) {
      for (int n = 0; n < sign.length; n++) {
        boolean leaf = left[n] <= 0;
        nodes[at + 3 * n] = leaf ? -1 : sign[n];
        nodes[at + 3 * n + 1] = Float.floatToRawIntBits(leaf ? value[n] : limit[n]);
        nodes[at + 3 * n + 2] = at + 3 * left[n];
      }
    }

    /** Adds to each sign's weight how far its questions moved the answer. */
    void weigh(float[] signs, double[] weights) {
      int n = 0;
      while (left[n] > 0) {
        int next = signs[sign[n]] <= limit[n] ? left[n] : left[n] + 1;
        weights[sign[n]] += value[next] - value[n];
        n = next;
      }
    }
  }

  final List<Tree> trees;

  /** Where each tree starts in {@link #flat}. */
  private int[] roots;

  /** For each node its sign, or -1 at a leaf; its limit or value; where its left child is. */
  private volatile int[] flat;

  Forest(List<Tree> trees) {
    this.trees = trees;
  }

  double logOdds(float[] signs) {
    int[] nodes = flat();
    double sum = 0;
    for (int root : roots) {
      int n = root;
      while (nodes[n] >= 0) {
        n = signs[nodes[n]] <= Float.intBitsToFloat(nodes[n + 1]) ? nodes[n + 2] : nodes[n + 2] + 3;
      }
      sum += Float.intBitsToFloat(nodes[n + 1]);
    }
    return sum;
  }

  /** Lays the trees out side by side: three numbers a node, which one look at memory brings. */
  private int[] flat() {
    if (flat == null) {
      int[] starts = new int[trees.size()];
      int size = 0;
      for (int i = 0; i < starts.length; i++) {
        starts[i] = size;
        size += 3 * trees.get(i).sign.length;
      }
      int[] nodes = new int[size];
      for (int i = 0; i < starts.length; i++) {
        trees.get(i).lay(nodes, starts[i]);
      }
      roots = starts;
      flat = nodes;
    }
    return flat;
  }

  void weigh(float[] signs, double[] weights) {
    trees.forEach(tree -> tree.weigh(signs, weights));
  }

  double chance(float[] signs) {
    return 1 / (1 + Math.exp(-logOdds(signs)));
  }

  /**
   * Reads a forest: a line of sign names, then a tree a line, its nodes separated by spaces, each
   * {@code value} or {@code sign:limit:left}.
   */
  static Forest read(InputStream in, List<String> names) {
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String[] used = lines.readLine().split(" ");
      short[] index = new short[used.length];
      for (int i = 0; i < used.length; i++) {
        index[i] = (short) names.indexOf(used[i]);
        if (index[i] < 0) {
          throw new IllegalStateException("no sign named " + used[i]);
        }
      }
      List<Tree> trees = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        trees.add(tree(line.split(" "), index));
      }
      return new Forest(trees);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree tree(String[] nodes, short[] index) {
    int n = nodes.length;
    Tree tree = new Tree(new short[n], new float[n], new short[n], new float[n]);
    for (int i = 0; i < n; i++) {
      String[] parts = nodes[i].split(":");
      if (parts.length == 1) {
        tree.value[i] = Float.parseFloat(parts[0]);
      } else {
        tree.sign[i] = index[Integer.parseInt(parts[0])];
        tree.limit[i] = Float.parseFloat(parts[1]);
        tree.left[i] = Short.parseShort(parts[2]);
      }
    }
    for (int i = n - 1; i >= 0; i--) { // what a question starts from: the mean of its answers
      if (tree.left[i] > 0) {
        tree.value[i] = (tree.value[tree.left[i]] + tree.value[tree.left[i] + 1]) / 2;
      }
    }
    return tree;
  }
}
