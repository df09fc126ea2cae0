package io.offprint.clean.extract;

import io.offprint.bench.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Grows the judge's forest from pages whose article is known, and tests it on sites it has not
 * seen.
 */
public final class JudgeTraining {
  private static final Map<String, Double> SETS =
      Map.of(
          "scrapinghub",
          3.0,
          "newspaper",
          1.5,
          "wcxb",
          1.0,
          "trafilatura",
          1.0,
          "readability",
          0.5);

  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String set :
        new String[] {"scrapinghub", "newspaper", "wcxb", "trafilatura", "readability"}) {
      Dataset data = Dataset.load(Path.of(args[0], set));
      samples.addAll(
          data.pages().parallelStream()
              .map(p -> Sample.of(set, p, Path.of(args[0])))
              .filter(s -> s != null)
              .toList());
    }
    System.out.println(
        samples.size()
            + " pages, "
            + samples.stream().mapToInt(s -> s.signs().length).sum()
            + " blocks, "
            + Signs.SECOND.size()
            + " signs");
    JudgeReport.report("oracle", samples, s -> above(s.truth(), 0.5));
    JudgeReport.report("medoid", samples, s -> s.scene().medoid);
    if (args[2].equals("ship")) {
      Forest[] both = train(samples);
      for (int i = 0; i < 2; i++) {
        Files.writeString(
            Path.of(args[1], i == 0 ? "first.forest" : "second.forest"),
            write(both[i], i == 0 ? Signs.FIRST : Signs.SECOND));
      }
      return;
    }
    Map<Sample, double[]> once = new HashMap<>();
    Map<Sample, double[]> twice = new HashMap<>();
    Map<Sample, double[]> seen = new HashMap<>();
    for (int fold = 0; fold < Integer.parseInt(args[2]); fold++) {
      int out = fold;
      List<Sample> train = samples.stream().filter(s -> s.fold() != out).toList();
      Forest[] grown = train(train);
      for (Sample s : samples) {
        if (s.fold() == out) {
          once.put(s, Arrays.stream(s.signs()).mapToDouble(grown[0]::chance).toArray());
        }
        if (s.fold() == out || fold == 0) {
          (s.fold() == out ? twice : seen)
              .put(s, Arrays.stream(s.second(grown[0])).mapToDouble(grown[1]::chance).toArray());
        }
      }
      if (fold == 0) {
        JudgeReport.importance(grown[0], Signs.FIRST);
        JudgeReport.importance(grown[1], Signs.SECOND);
      }
    }
    JudgeReport.report(
        "trained on", List.copyOf(seen.keySet()), s -> Verdict.of(s.scene(), seen.get(s)));
    JudgeReport.report("medoid", List.copyOf(once.keySet()), s -> s.scene().medoid);
    JudgeReport.report(
        "first", List.copyOf(once.keySet()), s -> Verdict.of(s.scene(), once.get(s)));
    for (double limit : new double[] {0.4, 0.45, 0.5, 0.55, 0.6}) {
      JudgeReport.report(
          "raw, " + limit, List.copyOf(twice.keySet()), s -> above(twice.get(s), limit));
    }
    JudgeReport.report(
        "verdict", List.copyOf(twice.keySet()), s -> Verdict.of(s.scene(), twice.get(s)));
    JudgeReport.report(
        "companions",
        List.copyOf(twice.keySet()),
        s -> {
          BitSet kept = Verdict.of(s.scene(), twice.get(s));
          Companions.keep(s.scene().page, kept);
          return kept;
        });
    JudgeReport.worst(samples, twice);
    samples.stream()
        .filter(s -> twice.containsKey(s) && !s.set().equals("readability"))
        .filter(s -> JudgeReport.score(s, Verdict.of(s.scene(), twice.get(s))).f1() < 0.97)
        .forEach(s -> JudgeReport.mistakes(s, twice.get(s)));
  }

  private static BitSet above(double[] chances, double limit) {
    BitSet kept = new BitSet();
    for (int i = 0; i < chances.length; i++) {
      kept.set(i, chances[i] >= limit);
    }
    return kept;
  }

  /** The second forest learns from what the first thinks of pages that it was not grown on. */
  private static Forest[] train(List<Sample> samples) {
    Forest first = grow(samples, s -> s.signs());
    Map<Sample, float[][]> second = new HashMap<>();
    for (int half = 0; half < 2; half++) {
      int out = half;
      Forest other = grow(samples.stream().filter(s -> s.half() != out).toList(), s -> s.signs());
      samples.stream().filter(s -> s.half() == out).forEach(s -> second.put(s, s.second(other)));
    }
    return new Forest[] {first, grow(samples, second::get)};
  }

  private static Forest grow(List<Sample> samples, Function<Sample, float[][]> signs) {
    List<float[]> rows = new ArrayList<>();
    List<Double> truth = new ArrayList<>();
    List<Double> weight = new ArrayList<>();
    for (Sample s : samples) {
      float[][] of = signs.apply(s);
      int thin = 1 + of.length / 250; // clutter by the thousand teaches no more than by the hundred
      for (int i = 0; i < of.length; i++) {
        boolean stands = s.weight()[i] > 0 && (s.truth()[i] > 0 || i % thin == 0 || !s.even());
        if (stands) {
          rows.add(of[i]);
          truth.add(s.truth()[i]);
          weight.add(
              s.weight()[i] * SETS.get(s.set()) * (s.truth()[i] > 0 || !s.even() ? 1 : thin));
        }
      }
    }
    double scale = rows.size() / weight.stream().mapToDouble(d -> d).sum();
    return new Boosting(
            rows,
            truth.stream().mapToDouble(d -> d).toArray(),
            weight.stream().mapToDouble(d -> d * scale).toArray())
        .grow();
  }

  private static String write(Forest forest, List<Sign> signs) {
    StringBuilder out =
        new StringBuilder(String.join(" ", signs.stream().map(Sign::name).toList())).append('\n');
    for (Forest.Tree tree : forest.trees) {
      for (int i = 0; i < tree.left().length; i++) {
        out.append(i == 0 ? "" : " ");
        if (tree.left()[i] > 0) {
          out.append(tree.sign()[i])
              .append(':')
              .append(tree.limit()[i])
              .append(':')
              .append(tree.left()[i]);
        } else {
          out.append(Math.round(tree.value()[i] * 1e4) / 1e4);
        }
      }
      out.append('\n');
    }
    return out.toString();
  }
}
