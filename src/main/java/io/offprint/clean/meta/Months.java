package io.offprint.clean.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The names of the months in many languages; the table is read when it is first asked for. */
final class Months {
  private static final Map<String, Integer> ANY = new HashMap<>();
  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();

  static {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Months.class.getResourceAsStream("months.txt"), StandardCharsets.UTF_8))) {
      table.lines().filter(l -> !l.startsWith("#")).forEach(Months::language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Months() {}

  private static void language(String line) {
    String[] columns = line.split(" ");
    Map<String, Integer> names = BY_LANGUAGE.computeIfAbsent(columns[0], l -> new HashMap<>());
    for (int month = 1; month <= 12; month++) {
      for (String name : columns[month].split("/")) {
        names.put(name, month);
        ANY.putIfAbsent(name, month);
      }
    }
  }

  /**
   * The month that a word names.
   *
   * @param word as {@link Text#plain} gives it
   * @param language of the page, for the few names that mean different months in two languages
   * @return 1 to 12, or 0 when it names none
   */
  static int of(String word, String language) {
    Map<String, Integer> own = BY_LANGUAGE.getOrDefault(language.replaceAll("-.*", ""), Map.of());
    return own.getOrDefault(word, ANY.getOrDefault(word, 0));
  }
}
