package io.offprint.clean.meta;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Which writing system a text is in, and the language that follows where only one uses it. */
final class Scripts {
  private static final int ENOUGH = 4000;

  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.TIBETAN, "bo"));

  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);

  /** Counts the letters of the text's beginning. */
  Scripts(String text) {
    text.codePoints()
        .filter(Character::isLetter)
        .limit(ENOUGH)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
  }

  /** The script of most letters; kana in Han text makes it Japanese; null without letters. */
  UnicodeScript main() {
    UnicodeScript most = null;
    for (Map.Entry<UnicodeScript, Integer> e : counts.entrySet()) {
      if (most == null || e.getValue() > counts.get(most)) {
        most = e.getKey();
      }
    }
    int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    int east = kana + count(UnicodeScript.HAN);
    if (most != null && east > counts.get(most)) {
      most = UnicodeScript.HAN;
    }
    return most == UnicodeScript.HAN && kana * 10 > east ? UnicodeScript.HIRAGANA : most;
  }

  private int count(UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }

  /** The only language written in the script, or an empty string when there are several. */
  static String language(UnicodeScript script) {
    return script == null ? "" : ONE_LANGUAGE.getOrDefault(script, "");
  }
}
