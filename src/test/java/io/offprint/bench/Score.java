package io.offprint.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text is right: shares of 4-word runs, or of segments, that are there as they
 * should, there and should not, missing.
 */
public record Score(double right, double wrong, double missing) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  public double precision() {
    return right + wrong > 0 ? right / (right + wrong) : missing > 0 ? 0 : 1;
  }

  public double recall() {
    return right + missing > 0 ? right / (right + missing) : wrong > 0 ? 0 : 1;
  }

  public double f1() {
    return harmonic(precision(), recall());
  }

  /** Compares runs of four words, case kept; every page weighs the same. */
  public static Score ofText(String reference, String text) {
    Map<String, Integer> wanted = runs(reference);
    Map<String, Integer> given = runs(text);
    int right = 0;
    for (var e : given.entrySet()) {
      right += Math.min(e.getValue(), wanted.getOrDefault(e.getKey(), 0));
    }
    int all = given.values().stream().mapToInt(i -> i).sum();
    int due = wanted.values().stream().mapToInt(i -> i).sum();
    return new Score(right, all - right, due - right);
  }

  /** Looks for segments that must stand in the text, and such that must not. */
  public static Score ofSegments(List<String> with, List<String> without, String text) {
    String flat = text.replaceAll("(?U)\\s+", " ").strip();
    int right = (int) with.stream().filter(flat::contains).count();
    int wrong = (int) without.stream().filter(flat::contains).count();
    return new Score(right, wrong, with.size() - right);
  }

  /** Mean precision over pages with output and mean recall over pages with reference, as one. */
  public static double[] meanOf(List<Score> scores) {
    double p =
        scores.stream()
            .filter(s -> s.right + s.wrong > 0)
            .mapToDouble(Score::precision)
            .average()
            .orElse(0);
    double r =
        scores.stream()
            .filter(s -> s.right + s.missing > 0)
            .mapToDouble(Score::recall)
            .average()
            .orElse(0);
    return new double[] {harmonic(p, r), p, r};
  }

  /** Precision and recall over all segments of all pages together. */
  public static double[] sumOf(List<Score> scores) {
    double right = scores.stream().mapToDouble(Score::right).sum();
    double wrong = scores.stream().mapToDouble(Score::wrong).sum();
    double missing = scores.stream().mapToDouble(Score::missing).sum();
    Score all = new Score(right, wrong, missing);
    return new double[] {all.f1(), all.precision(), all.recall()};
  }

  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(m.group());
    }
    return words;
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = words(text);
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      String run = String.join(" ", words.subList(i, Math.min(words.size(), i + RUN)));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }

  private static double harmonic(double a, double b) {
    return a + b > 0 ? 2 * a * b / (a + b) : 0;
  }
}
