package io.offprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of other extractors, read from the listings that lie beside the data. */
final class Peers {
  /** F1, precision, recall of a system. */
  record Figures(String system, double f1, double precision, double recall) {}

  private static final Pattern LINE =
      Pattern.compile("^  (\\w+)\\s+n=\\d+\\s+F1 ([\\d.]+).*?P ([\\d.]+)\\s+R ([\\d.]+).*");

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
      if (line.startsWith("== ")) {
        now = bySet.computeIfAbsent(line.split(" ")[1], k -> new ArrayList<>());
      }
      Matcher m = LINE.matcher(line);
      if (m.matches()) {
        now.add(new Figures(m.group(1), num(m, 2), num(m, 3), num(m, 4)));
      }
    }
  }

  private static double num(Matcher m, int group) {
    return Double.parseDouble(m.group(group));
  }

  /** The systems measured on a set, the best first. */
  List<Figures> on(String set) {
    return bySet.getOrDefault(set, List.of()).stream()
        .sorted((a, b) -> Double.compare(b.f1(), a.f1()))
        .toList();
  }
}
