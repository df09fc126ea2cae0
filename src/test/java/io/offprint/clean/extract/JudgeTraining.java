package io.offprint.clean.extract;

import io.offprint.bench.Dataset;
import java.io.IOException;
import java.io.OutputStream;
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
  /** What a judge is made of. */
  private record Grown(Forest first, Forest second, Vocabulary vocabulary) {

    double[] chances(Sample s) {
      s.read(vocabulary);
      return Arrays.stream(s.second(first)).mapToDouble(second::chance).toArray();
    }

    void write(Path folder) throws IOException {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("first.forest"), text(first, Signs.FIRST));
      Files.writeString(folder.resolve("second.forest"), text(second, Signs.SECOND));
      try (OutputStream out = Files.newOutputStream(folder.resolve("vocabulary"))) {
        vocabulary.write(out);
      }
    }
  }

  /** Learned from, never tested on. */
  private static final int MADE = 90;

  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<Sample> copies = new ArrayList<>();
    for (String set :
        new String[] {"scrapinghub", "newspaper", "wcxb", "trafilatura", "readability"}) {
      Dataset data = Dataset.load(Path.of(args[0], set));
      samples.addAll(
          data.pages().parallelStream()
              .map(p -> Sample.of(set, p, Path.of(args[0])))
              .filter(s -> s != null)
              .toList());
      copies.addAll(
          data.pages().parallelStream()
              .map(p -> Sample.copy(set, p, Path.of(args[0])))
              .filter(s -> s != null)
              .toList());
    }
    List<Sample> made =
        SmallPages.all(MADE).stream().map(p -> Sample.of(SmallPages.SET, p, null)).toList();
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
      samples.addAll(made);
      samples.addAll(copies);
      grow(samples).write(Path.of(args[1]));
      return;
    }
    Map<Sample, double[]> unseen = new HashMap<>();
    Map<Sample, double[]> seen = new HashMap<>();
    int folds = Integer.parseInt(args[2]);
    boolean bySite = args.length < 4 || !args[3].equals("pages");
    for (int fold = 0; fold < folds; fold++) {
      int out = fold;
      List<Sample> tested = samples.stream().filter(s -> fold(s, bySite, folds) == out).toList();
      List<Sample> learned = samples.stream().filter(s -> fold(s, bySite, folds) != out).toList();
      List<Sample> all = new ArrayList<>(learned);
      all.addAll(made);
      copies.stream().filter(s -> fold(s, bySite, folds) != out).forEach(all::add);
      Grown grown = grow(all);
      tested.forEach(s -> unseen.put(s, grown.chances(s)));
      if (fold == 0) {
        learned.forEach(s -> seen.put(s, grown.chances(s)));
        JudgeReport.importance(grown.first, Signs.FIRST);
        JudgeReport.importance(grown.second, Signs.SECOND);
      }
      grown.write(Path.of(args[1], "fold" + fold, "io/offprint/clean/extract"));
      Files.write(
          Path.of(args[1], "fold" + fold + ".pages"),
          tested.stream().map(s -> s.set() + "\t" + s.page().id()).toList());
    }
    JudgeReport.report("grown on", List.copyOf(seen.keySet()), s -> kept(s, seen.get(s)));
    JudgeReport.report("unseen", List.copyOf(unseen.keySet()), s -> kept(s, unseen.get(s)));
    for (double limit : new double[] {0.4, 0.45, 0.5, 0.55, 0.6}) {
      JudgeReport.report(
          "above " + limit, List.copyOf(unseen.keySet()), s -> above(unseen.get(s), limit));
    }
    JudgeReport.worst(samples, unseen);
  }

  private static int fold(Sample s, boolean bySite, int folds) {
    return Math.floorMod((bySite ? s.site() : s.page().id().hashCode()) * 31 >>> 3, folds);
  }

  private static BitSet kept(Sample s, double[] chances) {
    BitSet kept = Verdict.of(s.scene(), chances);
    Companions.keep(s.scene().page, kept, chances);
    return kept;
  }

  private static BitSet above(double[] chances, double limit) {
    BitSet kept = new BitSet();
    for (int i = 0; i < chances.length; i++) {
      kept.set(i, chances[i] >= limit);
    }
    return kept;
  }

  /** Each part learns from what the parts before it think of pages that they did not learn from. */
  private static Grown grow(List<Sample> samples) {
    VocabularyTraining.crossFill(samples);
    Forest first = grow(samples, s -> s.signs());
    Map<Sample, float[][]> second = new HashMap<>();
    for (int half = 0; half < 2; half++) {
      int out = half;
      Forest other = grow(samples.stream().filter(s -> s.half() != out).toList(), s -> s.signs());
      samples.stream().filter(s -> s.half() == out).forEach(s -> second.put(s, s.second(other)));
    }
    return new Grown(first, grow(samples, second::get), VocabularyTraining.learn(samples));
  }

  private static Forest grow(List<Sample> samples, Function<Sample, float[][]> signs) {
    List<float[]> rows = new ArrayList<>();
    List<Double> truth = new ArrayList<>();
    List<Double> weight = new ArrayList<>();
    for (Sample s : samples) {
      float[][] of = signs.apply(s);
      for (int i = 0; i < of.length; i++) {
        if (s.counts(i)) {
          rows.add(of[i]);
          truth.add(s.truth()[i]);
          weight.add(s.share(i));
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

  private static String text(Forest forest, List<Sign> signs) {
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
