package io.offprint.clean.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the language of running text by its script and its commonest short words. The table of
 * words is read only when the script leaves a choice.
 */
public final class LanguageDetector {
  private static final int ENOUGH_WORDS = 600;
  private static final int MIN_HITS = 3;
  private static final double MIN_SHARE = 0.08;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}'’]+");

  private LanguageDetector() {}

  /** The tables, apart so that they load late: word to the languages that have it. */
  private static final class Words {
    static final Map<String, List<String>> LANGUAGES = new HashMap<>();

    static {
      try (BufferedReader table =
          new BufferedReader(
              new InputStreamReader(
                  LanguageDetector.class.getResourceAsStream("languages.txt"),
                  StandardCharsets.UTF_8))) {
        table.lines().filter(l -> !l.startsWith("#")).forEach(Words::language);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void language(String line) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        LANGUAGES.merge(words[i], List.of(words[0]), Words::joined);
      }
    }

    private static List<String> joined(List<String> a, List<String> b) {
      return a.containsAll(b) ? a : Stream.concat(a.stream(), b.stream()).toList();
    }
  }

  /**
   * Tells the language of a text.
   *
   * @return its ISO 639-1 code, or an empty string when there is too little to go by
   */
  public static String detect(String text) {
    UnicodeScript script = new Scripts(text).main();
    String only = Scripts.language(script);
    return !only.isEmpty() || script == null ? only : byWords(text);
  }

  /** Whether a language can be written in the script that the text is in; unknown ones can. */
  static boolean fits(String language, String text) {
    UnicodeScript script = new Scripts(text).main();
    String only = Scripts.language(script);
    String primary = language.replaceAll("-.*", "").toLowerCase(Locale.ROOT);
    if (script == UnicodeScript.HAN) {
      return List.of("zh", "ja", "ko", "yue", "nan", "wuu", "lzh").contains(primary);
    }
    if (script == UnicodeScript.LATIN) {
      return !List.of("ru", "uk", "bg", "el", "he", "ar", "fa", "ja", "zh", "ko", "th", "hi")
          .contains(primary);
    }
    if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC) {
      return !List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl").contains(primary);
    }
    return only.isEmpty()
        || only.equals(primary)
        || !List.of("en", "de", "fr", "es").contains(primary);
  }

  private static String byWords(String text) {
    Map<String, Double> score = new HashMap<>();
    int seen = 0;
    int hits = 0;
    for (String word : BREAK.split(text.toLowerCase(Locale.ROOT))) {
      if (word.isEmpty() || ++seen > ENOUGH_WORDS) {
        continue;
      }
      List<String> languages = Words.LANGUAGES.getOrDefault(word, List.of());
      hits += languages.isEmpty() ? 0 : 1;
      // a word of many languages says little about which one it is
      languages.forEach(l -> score.merge(l, 1.0 + 1.0 / languages.size(), Double::sum));
    }
    String best =
        score.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    return hits >= MIN_HITS && hits >= MIN_SHARE * Math.min(seen, ENOUGH_WORDS) ? best : "";
  }
}
