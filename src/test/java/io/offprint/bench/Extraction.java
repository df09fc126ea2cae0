package io.offprint.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.offprint.Offprint;
import io.offprint.bench.Dataset.PageCase;
import io.offprint.bench.Peers.Figures;
import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the cleaner on pages whose article is known.
 *
 * <p>Arguments: the data folder, the folder for {@code <dataset>.json}, and optionally the names of
 * the sets, {@code worst=N}, {@code speed=no} and {@code others=FOLDER}, in which {@code
 * <system>/<dataset>.json} are other systems' outputs.
 */
public final class Extraction {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** What a paywall leaves of an article is measured too. */
  private static final Offprint OFFPRINT =
      new Offprint(
          Options.builder()
              .extraction(
                  new io.offprint.model.Extraction(List.of(), List.of(), false, true, 20, null))
              .build());

  /** Of how many others the figures are printed. */
  private static final int OTHERS = 4;

  private Extraction() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> rest = List.of(args).subList(2, args.length);
    List<String> wanted = rest.stream().filter(a -> !a.contains("=")).toList();
    int worst = Integer.parseInt("0" + option(rest, "worst="));
    Peers peers = new Peers(data.toAbsolutePath().normalize().getParent());
    try (Stream<Path> sets = Files.list(data)) {
      for (Path set : sets.sorted().toList()) {
        if (wanted.isEmpty() || wanted.contains(set.getFileName().toString())) {
          Dataset pages = Dataset.load(set);
          Map<String, Map<String, Object>> results = measure(pages, folder, peers, worst);
          Map<String, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();
          all.put("offprint", results);
          all.putAll(Dataset.outputs(option(rest, "others="), pages.name()));
          Tables.meaning(OUT, pages, all);
          if (!rest.contains("speed=no")) {
            new CleaningSpeed(OUT).of(pages);
          }
        }
      }
    }
    if (!rest.contains("speed=no")) {
      new CleaningSpeed(OUT).ofMadeUpPages();
    }
  }

  private static String option(List<String> args, String name) {
    return args.stream()
        .filter(a -> a.startsWith(name))
        .map(a -> a.substring(name.length()))
        .findFirst()
        .orElse("");
  }

  private static Map<String, Map<String, Object>> measure(
      Dataset set, Path folder, Peers peers, int worst) throws IOException {
    Map<String, Map<String, Object>> results = new LinkedHashMap<>();
    set.pages().forEach(p -> results.put(p.id(), Map.of()));
    set.pages().parallelStream()
        .forEach(
            p -> {
              Map<String, Object> result = clean(p);
              synchronized (results) {
                results.put(p.id(), result);
              }
            });
    new ObjectMapper().writeValue(folder.resolve(set.name() + ".json").toFile(), results);
    List<PageCase> full = set.pages().stream().filter(p -> p.reference() != null).toList();
    List<PageCase> parts = set.pages().stream().filter(p -> !p.segments("with").isEmpty()).toList();
    OUT.printf(Locale.ROOT, "%n== %s, %d pages%n", set.name(), set.pages().size());
    if (!full.isEmpty()) {
      Map<String, Score> scores = new LinkedHashMap<>();
      full.forEach(p -> scores.put(p.id(), Score.ofText(p.reference(), text(results, p))));
      print("offprint", Score.meanOf(List.copyOf(scores.values())));
      worst(scores, worst);
    }
    if (!parts.isEmpty()) {
      Map<String, Score> scores = new LinkedHashMap<>();
      parts.forEach(
          p ->
              scores.put(
                  p.id(),
                  Score.ofSegments(p.segments("with"), p.segments("without"), text(results, p))));
      print(
          full.isEmpty() ? "offprint" : "  (segments)", Score.sumOf(List.copyOf(scores.values())));
      worst(full.isEmpty() ? scores : Map.of(), worst);
    }
    List<Figures> others = peers.on(set.name());
    others.stream()
        .filter(f -> f.text().length > 0)
        .limit(OTHERS)
        .forEach(f -> print(f.system(), f.text()));
    Tables.structure(OUT, set, results, others);
    Tables.metadata(OUT, set, results, others);
    return results;
  }

  private static String text(Map<String, Map<String, Object>> results, PageCase page) {
    return (String) results.get(page.id()).getOrDefault("articleBody", "");
  }

  private static void print(String name, double[] f) {
    OUT.printf(Locale.ROOT, "  %-26s F1 %.4f  P %.4f  R %.4f%n", name, f[0], f[1], f[2]);
  }

  private static void worst(Map<String, Score> scores, int n) {
    scores.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> e.getValue().f1()))
        .limit(n)
        .forEach(
            e ->
                OUT.printf(
                    Locale.ROOT,
                    "      %-20s F1 %.3f  right %.0f  wrong %.0f  missing %.0f%n",
                    e.getKey(),
                    e.getValue().f1(),
                    e.getValue().right(),
                    e.getValue().wrong(),
                    e.getValue().missing()));
  }

  static Map<String, Object> clean(PageCase page) {
    try {
      Article article = OFFPRINT.clean(page.source());
      Metadata m = article.metadata();
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("articleBody", Rendering.text(article));
      out.put("contentHtml", Rendering.html(article));
      out.put("title", m.title());
      out.put("author", String.join(", ", m.authors()));
      out.put("byline", String.join(", ", m.authors()));
      out.put("date", m.published());
      out.put("publishedTime", m.published());
      out.put("siteName", m.site());
      out.put("lang", m.language());
      out.put("excerpt", m.subtitle().isEmpty() ? m.description() : m.subtitle());
      out.put("image", m.image());
      return out;
    } catch (OffprintException e) {
      return Map.of("articleBody", "");
    }
  }
}
