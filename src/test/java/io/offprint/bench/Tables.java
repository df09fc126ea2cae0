package io.offprint.bench;

import io.offprint.bench.Dataset.PageCase;
import io.offprint.bench.Peers.Figures;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints what was measured beside the figures of others. */
final class Tables {
  private Tables() {}

  /** Counts of elements, where the set has whole articles to compare with. */
  static void structure(
      PrintStream out, Dataset set, Map<String, Map<String, Object>> results, List<Figures> peers) {
    List<PageCase> whole = set.pages().stream().filter(p -> p.expected() != null).toList();
    if (whole.isEmpty()) {
      return;
    }
    StructureScore score = new StructureScore();
    whole.forEach(
        p -> score.add(p.expected(), (String) results.get(p.id()).getOrDefault("contentHtml", "")));
    Map<String, Map<String, double[]>> rows = new LinkedHashMap<>();
    Map<String, double[]> own = new LinkedHashMap<>();
    StructureScore.KINDS.keySet().forEach(kind -> own.put(kind, score.of(kind)));
    rows.put("offprint", own);
    peers.stream()
        .filter(f -> !f.structure().isEmpty())
        .forEach(f -> rows.put(f.system(), f.structure()));
    print(
        out,
        "structure, recall/precision",
        List.copyOf(StructureScore.KINDS.keySet()),
        rows,
        v ->
            String.format(
                Locale.ROOT,
                "%.2f/%s",
                v[0],
                Double.isNaN(v[1]) ? "-" : String.format(Locale.ROOT, "%.2f", v[1])));
    out.printf(
        Locale.ROOT,
        "  headings above, beside or below the one before as they should be: %.3f%n",
        score.levels());
  }

  /** Shares of right metadata. */
  static void metadata(
      PrintStream out, Dataset set, Map<String, Map<String, Object>> results, List<Figures> peers) {
    MetadataScore score = new MetadataScore(true);
    set.pages().forEach(p -> score.add(p, results.get(p.id())));
    Map<String, Double> own = score.shares();
    if (own.isEmpty()) {
      return;
    }
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    rows.put("offprint", own);
    peers.stream()
        .filter(f -> !f.metadata().isEmpty())
        .forEach(f -> rows.put(f.system(), f.metadata()));
    print(
        out,
        "metadata, right of known",
        List.copyOf(own.keySet()),
        rows,
        v -> String.format(Locale.ROOT, "%.2f", v));
  }

  /**
   * Shares of metadata that mean the same as another extractor's output, where the set has such.
   *
   * @param outputs of each system, by page
   */
  static void meaning(
      PrintStream out, Dataset set, Map<String, Map<String, Map<String, Object>>> outputs) {
    if (set.pages().stream().noneMatch(p -> p.truth().has("metadata"))) {
      return;
    }
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    outputs.forEach(
        (system, results) -> {
          MetadataScore score = new MetadataScore(false);
          set.pages().forEach(p -> score.add(p, results.getOrDefault(p.id(), Map.of())));
          rows.put(system, score.shares());
        });
    print(
        out,
        "metadata by meaning",
        List.copyOf(rows.get("offprint").keySet()),
        rows,
        v -> String.format(Locale.ROOT, "%.2f", v));
  }

  private static <T> void print(
      PrintStream out,
      String name,
      List<String> columns,
      Map<String, Map<String, T>> rows,
      Function<T, String> cell) {
    out.printf("  %-28s", name);
    columns.forEach(c -> out.printf("%14s", c));
    out.println();
    rows.forEach(
        (system, values) -> {
          out.printf("    %-26s", system);
          columns.forEach(
              c -> out.printf("%14s", values.get(c) == null ? "-" : cell.apply(values.get(c))));
          out.println();
        });
  }
}
