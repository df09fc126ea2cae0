package io.offprint.clean.extract;

import io.offprint.clean.extract.OpinionSigns.Opinions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Weighs the signs of every block: once alone, once more knowing what it thought of the others. */
final class Judge {
  private final Forest first;
  private final Forest second;

  Judge(Forest first, Forest second) {
    this.first = first;
    this.second = second;
  }

  /** The judge that ships with Offprint. */
  static Judge shipped() {
    return Shipped.JUDGE;
  }

  private static final class Shipped {
    static final Judge JUDGE =
        new Judge(read("first.forest", Signs.FIRST), read("second.forest", Signs.SECOND));

    private static Forest read(String name, List<Sign> signs) {
      try (InputStream in = Judge.class.getResourceAsStream(name)) {
        return Forest.read(in, signs.stream().map(Sign::name).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The chance of each block, in order, to be part of the article. */
  double[] chances(Scene scene) {
    float[][] signs = scene.views.stream().map(Signs::first).toArray(float[][]::new);
    double[] chances = new double[signs.length];
    for (int i = 0; i < signs.length; i++) {
      chances[i] = first.chance(signs[i]);
    }
    scene.opinions = new Opinions(scene, chances);
    double[] again = new double[signs.length];
    for (int i = 0; i < signs.length; i++) {
      again[i] = second.chance(Signs.second(scene.views.get(i), signs[i]));
    }
    return again;
  }

  /** The signs that moved the second forest most, after {@link #chances}. */
  List<String> reasons(View view) {
    double[] weights = new double[Signs.SECOND.size()];
    second.weigh(Signs.second(view, Signs.first(view)), weights);
    return IntStream.range(0, weights.length)
        .boxed()
        .filter(i -> Math.abs(weights[i]) > 0.05)
        .sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i])))
        .limit(4)
        .map(i -> (weights[i] > 0 ? "+" : "-") + Signs.SECOND.get(i).name())
        .toList();
  }
}
