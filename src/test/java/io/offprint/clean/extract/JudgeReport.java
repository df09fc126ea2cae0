package io.offprint.clean.extract;

import io.offprint.bench.Score;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells how well a judge does on pages whose text is known. */
final class JudgeReport {
  private JudgeReport() {}

  interface Choice {
    BitSet of(Sample s);
  }

  static void report(String name, List<Sample> samples, Choice choice) {
    Map<String, List<Score>> scores = new TreeMap<>();
    for (Sample s : samples) {
      if (s.set().equals("readability")) {
        continue;
      }
      scores.computeIfAbsent(s.set(), k -> new ArrayList<>()).add(score(s, choice.of(s)));
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", name));
    scores.forEach(
        (set, all) -> {
          double[] f = set.equals("trafilatura") ? Score.sumOf(all) : Score.meanOf(all);
          line.append(String.format(Locale.ROOT, "  %s %.4f (%.3f %.3f)", set, f[0], f[1], f[2]));
        });
    System.out.println(line);
  }

  static Score score(Sample s, BitSet kept) {
    StringBuilder text = new StringBuilder();
    kept.stream().forEach(i -> text.append(s.scene().page.blocks().get(i).text()).append('\n'));
    return !s.set().equals("trafilatura")
        ? Score.ofText(s.page().reference(), text.toString())
        : Score.ofSegments(
            s.page().segments("with"), s.page().segments("without"), text.toString());
  }

  static void importance(Forest forest, List<Sign> signs) {
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

  static void worst(List<Sample> samples, Map<Sample, double[]> chances) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    samples.stream()
        .filter(s -> chances.containsKey(s) && !s.set().equals("readability"))
        .sorted(
            Comparator.comparingDouble(s -> score(s, Verdict.of(s.scene(), chances.get(s))).f1()))
        .filter(s -> !s.set().equals("readability"))
        .filter(s -> shown.merge(s.set(), 1, Integer::sum) <= 12)
        .forEach(
            s -> {
              Score x = score(s, Verdict.of(s.scene(), chances.get(s)));
              System.out.printf(
                  Locale.ROOT,
                  "%-12s %-66s F1 %.3f P %.3f R %.3f%n",
                  s.set(),
                  s.page().id(),
                  x.f1(),
                  x.precision(),
                  x.recall());
            });
  }

  /** The blocks that cost most. */
  static void mistakes(Sample s, double[] chances) {
    BitSet kept = Verdict.of(s.scene(), chances);
    System.out.println("## " + s.set() + " " + s.page().id() + " " + s.page().source().base());
    for (int i = 0; i < chances.length; i++) {
      Block b = s.scene().page.blocks().get(i);
      if (s.weight()[i] > 0.003 && kept.get(i) != s.truth()[i] >= 0.5) {
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
            s.weight()[i],
            b.text().substring(0, Math.min(110, b.text().length())),
            path.substring(0, Math.min(150, path.length())));
      }
    }
  }
}
