package io.offprint.clean.extract;

import io.offprint.bench.Dataset;
import io.offprint.bench.Dataset.PageCase;
import io.offprint.bench.Score;
import io.offprint.read.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Grows the judge's forest from pages whose article is known, and tests it on sites it has not
 * seen.
 */
public final class JudgeTraining {
  private static final Map<String, Double> SETS =
      Map.of("scrapinghub", 3.0, "newspaper", 1.5, "wcxb", 1.0, "trafilatura", 1.0);

  /** A page with the signs of its blocks and what is known of them. */
  private record Sample(
      String set,
      PageCase page,
      int fold,
      Scene scene,
      float[][] signs,
      double[] truth,
      double[] weight) {

    boolean even() {
      return page.reference() != null;
    }

    int half() {
      return Math.floorMod(page.id().hashCode() >> 4, 2);
    }

    float[][] second(Forest first) {
      scene.opinions =
          new OpinionSigns.Opinions(
              scene, Arrays.stream(signs).mapToDouble(first::chance).toArray());
      return IntStream.range(0, signs.length)
          .mapToObj(i -> Signs.second(scene.views.get(i), signs[i]))
          .toArray(float[][]::new);
    }
  }

  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String set : new String[] {"scrapinghub", "newspaper", "wcxb", "trafilatura"}) {
      Dataset data = Dataset.load(Path.of(args[0], set));
      samples.addAll(
          data.pages().parallelStream().map(p -> sample(set, p)).filter(s -> s != null).toList());
    }
    System.out.println(
        samples.size()
            + " pages, "
            + samples.stream().mapToInt(s -> s.signs.length).sum()
            + " blocks, "
            + Signs.SECOND.size()
            + " signs");
    report("oracle", samples, s -> above(s.truth, 0.5));
    report("medoid", samples, s -> s.scene.medoid);
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
      List<Sample> train = samples.stream().filter(s -> s.fold != out).toList();
      Forest[] grown = train(train);
      for (Sample s : samples) {
        if (s.fold == out) {
          once.put(s, Arrays.stream(s.signs).mapToDouble(grown[0]::chance).toArray());
        }
        if (s.fold == out || fold == 0) {
          (s.fold == out ? twice : seen)
              .put(s, Arrays.stream(s.second(grown[0])).mapToDouble(grown[1]::chance).toArray());
        }
      }
      if (fold == 0) {
        importance(grown[0], Signs.FIRST);
        importance(grown[1], Signs.SECOND);
      }
    }
    report("trained on", List.copyOf(seen.keySet()), s -> Verdict.of(s.scene, seen.get(s)));
    report("medoid", List.copyOf(once.keySet()), s -> s.scene.medoid);
    report("first", List.copyOf(once.keySet()), s -> Verdict.of(s.scene, once.get(s)));
    for (double limit : new double[] {0.4, 0.45, 0.5, 0.55, 0.6}) {
      report("raw, " + limit, List.copyOf(twice.keySet()), s -> above(twice.get(s), limit));
    }
    report("verdict", List.copyOf(twice.keySet()), s -> Verdict.of(s.scene, twice.get(s)));
    Map<Sample, double[]> both = new HashMap<>();
    twice.forEach(
        (s, p) ->
            both.put(
                s,
                IntStream.range(0, p.length)
                    .mapToDouble(i -> (p[i] + once.get(s)[i]) / 2)
                    .toArray()));
    for (double limit : new double[] {0.4, 0.45, 0.5, 0.55, 0.6}) {
      report("mean, " + limit, List.copyOf(both.keySet()), s -> above(both.get(s), limit));
    }
    worst(samples, twice);
    samples.stream()
        .filter(twice::containsKey)
        .filter(s -> score(s, Verdict.of(s.scene, twice.get(s))).f1() < 0.97)
        .forEach(s -> mistakes(s, twice.get(s)));
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
    Forest first = grow(samples, s -> s.signs);
    Map<Sample, float[][]> second = new HashMap<>();
    for (int half = 0; half < 2; half++) {
      int out = half;
      Forest other = grow(samples.stream().filter(s -> s.half() != out).toList(), s -> s.signs);
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
        boolean stands = s.weight[i] > 0 && (s.truth[i] > 0 || i % thin == 0 || !s.even());
        if (stands) {
          rows.add(of[i]);
          truth.add(s.truth[i]);
          weight.add(s.weight[i] * SETS.get(s.set) * (s.truth[i] > 0 || !s.even() ? 1 : thin));
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

  private static Sample sample(String set, PageCase page) {
    Document document = Jsoup.parse(new Reader().read(page.source()).html());
    Scene scene = new Scene(Survey.of(document));
    List<String> texts = scene.page.blocks().stream().map(Block::text).toList();
    float[][] signs = scene.views.stream().map(Signs::first).toArray(float[][]::new);
    String host = page.source().base().getHost();
    int group = (host == null ? page.id() : host.replaceFirst("^www\\.", "")).hashCode();
    double[] truth = new double[texts.size()];
    double[] weight = new double[texts.size()];
    if (page.reference() != null) {
      Labels labels = new Labels(page.reference());
      List<List<String>> words = texts.stream().map(Score::words).toList();
      double[] share = labels.of(words);
      for (int i = 0; i < truth.length; i++) {
        truth[i] = share[i];
        weight[i] = Math.min(1, (words.get(i).size() + 2) / (labels.words() + 20.0));
      }
    } else if (!set.equals("trafilatura")) {
      return null;
    } else {
      segments(page, texts, truth, weight);
    }
    return new Sample(set, page, Math.floorMod(group, 5), scene, signs, truth, weight);
  }

  private static void segments(PageCase page, List<String> texts, double[] truth, double[] weight) {
    for (String key : new String[] {"with", "without"}) {
      for (String segment : page.segments(key)) {
        int[] in =
            IntStream.range(0, texts.size()).filter(i -> texts.get(i).contains(segment)).toArray();
        for (int i : in) {
          truth[i] = key.equals("with") ? 1 : 0;
          weight[i] = 0.25 / in.length;
        }
      }
    }
  }

  private interface Choice {
    BitSet of(Sample s);
  }

  private static void report(String name, List<Sample> samples, Choice choice) {
    Map<String, List<Score>> scores = new TreeMap<>();
    for (Sample s : samples) {
      scores.computeIfAbsent(s.set, k -> new ArrayList<>()).add(score(s, choice.of(s)));
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", name));
    scores.forEach(
        (set, all) -> {
          double[] f = set.equals("trafilatura") ? Score.sumOf(all) : Score.meanOf(all);
          line.append(String.format(Locale.ROOT, "  %s %.4f (%.3f %.3f)", set, f[0], f[1], f[2]));
        });
    System.out.println(line);
  }

  private static Score score(Sample s, BitSet kept) {
    StringBuilder text = new StringBuilder();
    kept.stream().forEach(i -> text.append(s.scene.page.blocks().get(i).text()).append('\n'));
    return s.page.reference() != null
        ? Score.ofText(s.page.reference(), text.toString())
        : Score.ofSegments(s.page.segments("with"), s.page.segments("without"), text.toString());
  }

  private static void importance(Forest forest, List<Sign> signs) {
    Map<String, Integer> uses = new HashMap<>();
    for (Forest.Tree tree : forest.trees) {
      for (int i = 0; i < tree.left().length; i++) {
        if (tree.left()[i] > 0) {
          uses.merge(signs.get(tree.sign()[i]).name(), 1, Integer::sum);
        }
      }
    }
    StringBuilder line = new StringBuilder("uses:");
    uses.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue()))
        .limit(60)
        .forEach(e -> line.append(' ').append(e.getKey()).append('=').append(e.getValue()));
    System.out.println(line);
  }

  private static void worst(List<Sample> samples, Map<Sample, double[]> chances) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    samples.stream()
        .filter(chances::containsKey)
        .sorted(Comparator.comparingDouble(s -> score(s, Verdict.of(s.scene, chances.get(s))).f1()))
        .filter(s -> shown.merge(s.set, 1, Integer::sum) <= 12)
        .forEach(
            s -> {
              Score x = score(s, Verdict.of(s.scene, chances.get(s)));
              System.out.printf(
                  Locale.ROOT,
                  "%-12s %-66s F1 %.3f P %.3f R %.3f%n",
                  s.set,
                  s.page.id(),
                  x.f1(),
                  x.precision(),
                  x.recall());
            });
  }

  /** The blocks that cost most. */
  private static void mistakes(Sample s, double[] chances) {
    BitSet kept = Verdict.of(s.scene, chances);
    System.out.println("## " + s.set + " " + s.page.id() + " " + s.page.source().base());
    for (int i = 0; i < chances.length; i++) {
      Block b = s.scene.page.blocks().get(i);
      if (s.weight[i] > 0.003 && kept.get(i) != s.truth[i] >= 0.5) {
        String path = "";
        for (Box x = b.box(); x != null && x.depth > b.box().depth - 4; x = x.parent) {
          path =
              x.element.normalName() + "." + x.element.className().replace(' ', '.') + ">" + path;
        }
        System.out.printf(
            Locale.ROOT,
            "%s p%.2f w%.3f %s [%s]%n",
            kept.get(i) ? "+" : "-",
            chances[i],
            s.weight[i],
            b.text().substring(0, Math.min(110, b.text().length())),
            path.substring(0, Math.min(150, path.length())));
      }
    }
  }
}
