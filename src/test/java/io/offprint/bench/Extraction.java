package io.offprint.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.offprint.Offprint;
import io.offprint.bench.Dataset.PageCase;
import io.offprint.clean.Cleaner;
import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.read.Reader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * the sets and {@code worst=N}.
 */
public final class Extraction {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Offprint OFFPRINT = new Offprint(Options.DEFAULTS);

  private static final Reader READER = new Reader();
  private static final Cleaner CLEANER = new Cleaner();
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private Extraction() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> rest = List.of(args).subList(2, args.length);
    List<String> wanted = rest.stream().filter(a -> !a.contains("=")).toList();
    int worst =
        rest.stream()
            .filter(a -> a.startsWith("worst="))
            .mapToInt(a -> Integer.parseInt(a.substring(6)))
            .findFirst()
            .orElse(0);
    Peers peers = new Peers(data.toAbsolutePath().normalize().getParent());
    try (Stream<Path> sets = Files.list(data)) {
      for (Path set : sets.sorted().toList()) {
        if (wanted.isEmpty() || wanted.contains(set.getFileName().toString())) {
          measure(Dataset.load(set), folder, peers, worst);
        }
      }
    }
  }

  private static void measure(Dataset set, Path folder, Peers peers, int worst) throws IOException {
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
    peers.on(set.name()).stream()
        .limit(4)
        .forEach(f -> print(f.system(), new double[] {f.f1(), f.precision(), f.recall()}));
    speed(set);
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

  private static Map<String, Object> clean(PageCase page) {
    try {
      Article article = OFFPRINT.clean(page.source());
      Metadata m = article.metadata();
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("articleBody", Rendering.text(article));
      out.put("contentHtml", Rendering.html(article));
      out.put("title", m.title());
      out.put("author", String.join(", ", m.authors()));
      out.put("date", m.published());
      out.put("siteName", m.site());
      out.put("lang", m.language());
      out.put("excerpt", m.subtitle().isEmpty() ? m.description() : m.subtitle());
      out.put("image", m.image());
      return out;
    } catch (OffprintException e) {
      return Map.of("articleBody", "");
    }
  }

  /**
   * Times a second pass over the pages, in one thread, parsing included; of the processor, as
   * others may use the machine.
   */
  private static void speed(Dataset set) {
    long[] nanos = new long[set.pages().size()];
    for (int i = 0; i < nanos.length; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      try {
        CLEANER.clean(READER.read(set.pages().get(i).source()));
      } catch (OffprintException e) {
        // an empty page takes its time too
      }
      nanos[i] = CPU.getCurrentThreadCpuTime() - start;
    }
    List<Double> ms =
        new ArrayList<>(Arrays.stream(nanos).mapToObj(n -> n / 1e6).sorted().toList());
    double mean = ms.stream().mapToDouble(d -> d).average().orElse(0);
    OUT.printf(
        Locale.ROOT,
        "  processor ms a page, warm, one thread: mean %.1f, median %.1f, p95 %.1f, max %.1f%n",
        mean,
        ms.get(ms.size() / 2),
        ms.get(ms.size() * 95 / 100),
        ms.get(ms.size() - 1));
  }
}
