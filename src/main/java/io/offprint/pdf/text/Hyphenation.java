package io.offprint.pdf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Hyphenation of one language by Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", 1983) and
 * TeX's patterns. Safe for use by several threads.
 */
final class Hyphenation {
  private static final int MIN_LEFT = 2;
  private static final int MIN_RIGHT = 3;
  private static final int MIN_LENGTH = 6;
  private static final int CACHE_LIMIT = 20_000;
  private static final boolean[] NOWHERE = new boolean[0];

  /** Files in the class path folder {@code hyphenation/} by BCP 47 prefix, longer ones first. */
  private static final String[][] FILES = {
    {"en-gb", "en-gb"},
    {"en-au", "en-gb"},
    {"en-ie", "en-gb"},
    {"en-nz", "en-gb"},
    {"sr-latn", "sh-latn"},
    {"sr", "sh-cyrl"},
    {"hr", "hr"},
    {"bs", "sh-latn"},
    {"af", "af"},
    {"bg", "bg"},
    {"ca", "ca"},
    {"cy", "cy"},
    {"da", "da"},
    {"de", "de-1996"},
    {"el", "el-monoton"},
    {"en", "en-us"},
    {"eo", "eo"},
    {"es", "es"},
    {"et", "et"},
    {"fi", "fi"},
    {"fr", "fr"},
    {"gl", "gl"},
    {"is", "is"},
    {"it", "it"},
    {"la", "la"},
    {"lt", "lt"},
    {"nb", "no"},
    {"nn", "no"},
    {"no", "no"},
    {"nl", "nl"},
    {"pl", "pl"},
    {"pt", "pt"},
    {"ro", "ro"},
    {"ru", "ru"},
    {"sl", "sl"},
    {"sv", "sv"},
    {"tr", "tr"},
    {"uk", "uk"}
  };

  /** The files of languages as they were asked for; empty where there is none. */
  private static final ConcurrentMap<String, String> NAMED = new ConcurrentHashMap<>();

  private static final ConcurrentMap<String, Hyphenation> LOADED = new ConcurrentHashMap<>();

  private final Map<String, byte[]> patterns = new HashMap<>();
  private final ConcurrentMap<String, boolean[]> words = new ConcurrentHashMap<>();
  private int longest;

  private Hyphenation(String file) {
    try (InputStream in =
        Hyphenation.class.getResourceAsStream("/hyphenation/hyph-" + file + ".tex")) {
      if (in != null) {
        read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hyphenation of a BCP 47 language, or null if there is none. */
  static Hyphenation of(String language) {
    String file = NAMED.get(language);
    if (file == null) {
      file = file(language);
      if (NAMED.size() < FILES.length) {
        NAMED.put(language, file);
      }
    }
    return file.isEmpty() ? null : LOADED.computeIfAbsent(file, Hyphenation::new);
  }

  private static String file(String language) {
    String tag = language.toLowerCase(Locale.ROOT) + "-";
    for (String[] entry : FILES) {
      if (tag.startsWith(entry[0] + "-")) {
        return entry[1];
      }
    }
    return "";
  }

  private void read(BufferedReader in) throws IOException {
    String list = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int comment = line.indexOf('%');
      String text = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (text.startsWith("\\patterns") || text.startsWith("\\hyphenation")) {
        list = text.startsWith("\\p") ? "patterns" : "words";
        text = text.substring(text.indexOf('{') + 1);
      }
      boolean ends = text.indexOf('}') >= 0;
      String content = ends ? text.substring(0, text.indexOf('}')) : text;
      if (!list.isEmpty() && !content.isBlank()) {
        for (String entry : content.strip().split("\\s+")) {
          add(list, entry);
        }
      }
      list = ends ? "" : list;
    }
  }

  private void add(String list, String entry) {
    if (list.equals("words")) {
      String word = entry.replace("-", "");
      boolean[] places = new boolean[word.length() + 1];
      for (int i = 0, at = 0; i < entry.length(); i++) {
        if (entry.charAt(i) == '-') {
          places[at] = true;
        } else {
          at++;
        }
      }
      words.put(word, places);
      return;
    }
    StringBuilder letters = new StringBuilder();
    byte[] values = new byte[entry.length() + 1];
    for (char c : entry.toCharArray()) {
      if (c >= '0' && c <= '9') {
        values[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    patterns.put(letters.toString(), values);
    longest = Math.max(longest, letters.length());
  }

  /**
   * Where a word may be divided: true at index i if a hyphen may stand before its character i.
   *
   * @param word letters only, in any case
   */
  boolean[] places(String word) {
    if (word.length() < MIN_LENGTH) {
      return NOWHERE;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() != word.length()) {
      return NOWHERE;
    }
    boolean[] known = words.get(lower);
    if (known == null) {
      known = divide(lower);
      if (words.size() > CACHE_LIMIT) {
        words.clear();
      }
      words.put(lower, known);
    }
    return known;
  }

  private boolean[] divide(String word) {
    String dotted = "." + word.replace('\u2019', '\'') + ".";
    byte[] values = new byte[dotted.length() + 1];
    for (int from = 0; from < dotted.length(); from++) {
      int last = Math.min(dotted.length(), from + longest);
      for (int to = from + 1; to <= last; to++) {
        byte[] found = patterns.get(dotted.substring(from, to));
        if (found != null) {
          for (int k = 0; k <= to - from; k++) {
            values[from + k] = (byte) Math.max(values[from + k], found[k]);
          }
        }
      }
    }
    boolean[] places = new boolean[word.length() + 1];
    for (int i = MIN_LEFT; i <= word.length() - MIN_RIGHT; i++) {
      places[i] = values[i + 1] % 2 == 1;
    }
    return places;
  }
}
