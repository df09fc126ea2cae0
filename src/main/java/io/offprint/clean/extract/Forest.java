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

    float of(float[] signs) {
      int n = 0;
      while (left[n] > 0) {
        n = signs[sign[n]] <= limit[n] ? left[n] : left[n] + 1;
      }
      return value[n];
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

  Forest(List<Tree> trees) {
    this.trees = trees;
  }

  double logOdds(float[] signs) {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.of(signs);
    }
    return sum;
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
