package io.offprint.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.offprint.bench.Dataset.PageCase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cleans the pages that a judge has not seen, with that judge in front of the shipped one on the
 * class path, and prints the scores of every set as soon as all its pages are done.
 *
 * <p>Arguments: the data folder, the folder for {@code <dataset>.json}, and a file with a line for
 * each page: set, tab, page.
 */
public final class FoldExtraction {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FoldExtraction() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    Map<String, List<String>> wanted = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[2]))) {
      String[] parts = line.split("\t");
      wanted.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(parts[1]);
    }
    for (var entry : wanted.entrySet()) {
      Dataset set = Dataset.load(data.resolve(entry.getKey()));
      File file = folder.resolve(set.name() + ".json").toFile();
      ObjectNode results =
          file.exists() ? (ObjectNode) JSON.readTree(file) : JSON.createObjectNode();
      set.pages().parallelStream()
          .filter(p -> entry.getValue().contains(p.id()))
          .forEach(
              p -> {
                ObjectNode result = JSON.valueToTree(Extraction.clean(p));
                synchronized (results) {
                  results.set(p.id(), result);
                }
              });
      JSON.writeValue(file, results);
      score(set, results);
    }
  }

  private static void score(Dataset set, ObjectNode results) {
    List<Score> full = new ArrayList<>();
    List<Score> parts = new ArrayList<>();
    for (PageCase p : set.pages()) {
      if (p.reference() == null && !set.name().equals("trafilatura")) {
        continue;
      }
      if (!results.has(p.id())) {
        return;
      }
      String text = results.path(p.id()).path("articleBody").asText("");
      if (p.reference() != null) {
        full.add(Score.ofText(p.reference(), text));
      } else {
        parts.add(Score.ofSegments(p.segments("with"), p.segments("without"), text));
      }
    }
    if (full.isEmpty() && parts.isEmpty()) {
      return; // nothing is known of its text
    }
    double[] f = full.isEmpty() ? Score.sumOf(parts) : Score.meanOf(full);
    System.out.printf(
        Locale.ROOT, "%-12s unseen  F1 %.4f  P %.4f  R %.4f%n", set.name(), f[0], f[1], f[2]);
  }
}
