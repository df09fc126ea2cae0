package io.offprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of other extractors, read from the listings that lie beside the data. */
final class Peers {
  /**
   * What is known of a system on a set.
   *
   * @param text F1, precision, recall
   * @param structure recall and precision by kind of element; empty when not measured
   * @param metadata shares of right values by field; empty when not measured
   */
  record Figures(
      String system,
      double[] text,
      Map<String, double[]> structure,
      Map<String, Double> metadata) {}

  private static final Pattern TEXT =
      Pattern.compile("^  (\\w+)\\s+n=\\d+\\s+F1 ([\\d.]+).*?P ([\\d.]+)\\s+R ([\\d.]+).*");
  private static final Pattern LEAD = Pattern.compile("^  (\\w+)\\s+n=\\d+\\s+first 13 words.*");
  private static final Pattern KIND = Pattern.compile("(\\S+) ([\\d.]+)/([\\d.]+|  - ) \\(");
  private static final Pattern LOOSE = Pattern.compile("(\\w+) [\\d.]+/([\\d.]+) P");
  private static final Pattern EXACT = Pattern.compile("(\\w+) [\\d.]+ \\(([\\d.]+), n=");

  private final Map<String, List<Figures>> bySet = new TreeMap<>();

  Peers(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "peers-*.txt")) {
      for (Path file : files) {
        read(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(List<String> lines) {
    List<Figures> now = new ArrayList<>();
    for (String line : lines) {
      Matcher text = TEXT.matcher(line);
      Matcher lead = LEAD.matcher(line);
      if (line.startsWith("== ")) {
        now = bySet.computeIfAbsent(line.split(" ")[1], k -> new ArrayList<>());
      } else if (text.matches()) {
        now.add(figures(text.group(1), num(text, 2), num(text, 3), num(text, 4)));
      } else if (lead.matches()) {
        now.add(figures(lead.group(1)));
      } else if (line.strip().startsWith("structure") && !now.isEmpty()) {
        structure(line, now.get(now.size() - 1));
      } else if (line.strip().startsWith("metadata") && !now.isEmpty()) {
        metadata(line.contains("of non-null") ? EXACT : LOOSE, line, now.get(now.size() - 1));
      }
    }
  }

  private static Figures figures(String system, double... text) {
    return new Figures(system, text, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private static void structure(String line, Figures of) {
    for (Matcher m = KIND.matcher(line); m.find(); ) {
      double precision = m.group(3).isBlank() || m.group(3).contains("-") ? Double.NaN : num(m, 3);
      of.structure().put(m.group(1), new double[] {num(m, 2), precision});
    }
  }

  private static void metadata(Pattern form, String line, Figures of) {
    for (Matcher m = form.matcher(line); m.find(); ) {
      of.metadata().put(m.group(1), num(m, 2));
    }
  }

  private static double num(Matcher m, int group) {
    return Double.parseDouble(m.group(group));
  }

  /** The systems measured on a set, the best first. */
  List<Figures> on(String set) {
    return bySet.getOrDefault(set, List.of()).stream()
        .sorted((a, b) -> Double.compare(f1(b), f1(a)))
        .toList();
  }

  private static double f1(Figures f) {
    return f.text().length == 0 ? 0 : f.text()[0];
  }
}
