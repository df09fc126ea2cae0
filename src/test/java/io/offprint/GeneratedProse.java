package io.offprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As much English prose as a test wants: the same for the same seed, on every machine. */
public final class GeneratedProse {
  private final Map<String, List<String>> parts = new HashMap<>();
  private long state;

  public GeneratedProse(long seed) {
    state = seed * 2 + 1;
    String section = "";
    for (String line : read().split("\n")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        parts.computeIfAbsent(section, s -> new ArrayList<>()).add(line.strip());
      }
    }
  }

  private static String read() {
    try (InputStream in = GeneratedProse.class.getResourceAsStream("/prose/clauses.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number from 0 to below the bound, by Knuth's MMIX generator. */
  public int next(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }

  private String any(String section) {
    List<String> all = parts.get(section);
    return all.get(next(all.size()));
  }

  /** One sentence of one to three parts. */
  public String sentence() {
    int form = next(5);
    String clause = any("clauses");
    String sentence =
        switch (form) {
          case 0 -> clause;
          case 1 -> any("openings") + ", " + clause;
          case 2 -> clause + ", " + any("ends");
          case 3 -> any("openings") + ", " + clause + "; " + any("clauses");
          default -> any("openings") + ", " + clause + ", " + any("ends");
        };
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }

  /** A paragraph of some sentences. */
  public String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  /** Paragraphs of two to six sentences, until there are so many words. */
  public List<String> paragraphs(int words) {
    List<String> all = new ArrayList<>();
    for (int count = 0; count < words; ) {
      String paragraph = paragraph(2 + next(5));
      all.add(paragraph);
      count += paragraph.split(" ").length;
    }
    return all;
  }
}
