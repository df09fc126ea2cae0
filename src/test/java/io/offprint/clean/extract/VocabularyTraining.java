package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Learns a {@link Vocabulary} from pages whose article is known. */
final class VocabularyTraining {
  private static final int ROUNDS = 4;
  private static final double RATE = 0.15;
  private static final double SHRINK = 3e-4;

  /** Words of fewer sites say more of the sites than of what is article. */
  private static final int NAME_SITES = 6;

  private static final int WORD_SITES = 20;

  private static final int FOLDS = 4;

  private VocabularyTraining() {}

  /** Learns from pages as they are; of altered ones the names mean less. */
  static Vocabulary learn(List<Sample> samples) {
    List<Sample> real = samples.stream().filter(s -> !s.isCopy()).toList();
    return new Vocabulary(
        table(real, Sample::names, NAME_SITES), table(real, Sample::words, WORD_SITES));
  }

  /** Tells each sample's signs by a vocabulary that was learned on other sites. */
  static void crossFill(List<Sample> samples) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Vocabulary other = learn(samples.stream().filter(s -> fold(s) != out).toList());
      samples.stream().filter(s -> fold(s) == out).forEach(s -> s.read(other));
    }
  }

  private static int fold(Sample s) {
    return Math.floorMod(s.site() * 0x9E3779B9 >>> 7, FOLDS);
  }

  private static Vocabulary.Table table(
      List<Sample> samples, Function<Sample, int[][]> tokens, int sites) {
    Map<Integer, Integer> index = known(samples, tokens, sites);
    List<int[]> rows = new ArrayList<>();
    List<Double> truth = new ArrayList<>();
    List<Double> weight = new ArrayList<>();
    for (Sample s : samples) {
      int[][] of = tokens.apply(s);
      for (int i = 0; i < of.length; i++) {
        if (s.counts(i)) {
          rows.add(
              Arrays.stream(of[i])
                  .map(t -> index.getOrDefault(t, -1))
                  .filter(t -> t >= 0)
                  .toArray());
          truth.add(s.truth()[i]);
          weight.add(s.share(i));
        }
      }
    }
    double mean = weight.stream().mapToDouble(d -> d).average().orElse(1);
    Fit fit = new Fit(index.size());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(i -> fit.step(rows.get(i), truth.get(i), Math.min(20, weight.get(i) / mean)));
    }
    Map<Integer, Float> weights = new HashMap<>();
    index.forEach((token, at) -> weights.put(token, (float) fit.weights[at]));
    return new Vocabulary.Table(weights, (float) fit.start);
  }

  /** The words that stand on so many sites, numbered. */
  private static Map<Integer, Integer> known(
      List<Sample> samples, Function<Sample, int[][]> tokens, int sites) {
    Map<Integer, Set<Integer>> on = new HashMap<>();
    for (Sample s : samples) {
      Set<Integer> own = new HashSet<>();
      Arrays.stream(tokens.apply(s)).forEach(all -> Arrays.stream(all).forEach(own::add));
      own.remove(0);
      own.forEach(t -> on.computeIfAbsent(t, k -> new HashSet<>(4)).add(s.site()));
    }
    Map<Integer, Integer> index = new HashMap<>();
    on.entrySet().stream()
        .filter(e -> e.getValue().size() >= sites)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(t -> index.put(t, index.size()));
    return index;
  }

  /** Stochastic gradient descent with a step for each weight that shrinks as it is used. */
  private static final class Fit {
    final double[] weights;
    double start;
    private final double[] squares;
    private double startSquares = 1;

    Fit(int size) {
      weights = new double[size];
      squares = new double[size];
      Arrays.fill(squares, 0.5);
    }

    void step(int[] row, double truth, double weight) {
      double scale = row.length == 0 ? 0 : 1 / Math.sqrt(row.length);
      double sum = 0;
      for (int t : row) {
        sum += weights[t];
      }
      double error = weight * (1 / (1 + Math.exp(-start - sum * scale)) - truth);
      startSquares += error * error;
      start -= 0.3 * error / Math.sqrt(startSquares);
      for (int t : row) {
        double slope = error * scale + SHRINK * weight * weights[t];
        squares[t] += slope * slope;
        weights[t] -= RATE * slope / Math.sqrt(squares[t]);
      }
    }
  }
}
