package io.offprint.pdf;

import io.offprint.model.Note;
import io.offprint.pdf.text.StandIns;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Says which scripts no font can show, so that nothing is missing in silence. */
final class Coverage {
  private static final Set<UnicodeScript> CJK =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private static final Set<UnicodeScript> ANY =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

  private static final int SHOWN = 5;

  private Coverage() {}

  /**
   * One note for each script of which characters are missing.
   *
   * @param installed whether a font of this machine has a character that ours lack
   */
  static List<Note> of(String text, IntPredicate installed) {
    Map<UnicodeScript, List<Integer>> missing = new TreeMap<>();
    text.codePoints()
        .filter(c -> c > 0x7E)
        .distinct()
        .sorted()
        .filter(c -> !isInvisible(c) && !StandIns.isDispensable(c))
        .filter(c -> !Fonts.has(c) && !installed.test(c))
        .forEach(c -> missing.computeIfAbsent(UnicodeScript.of(c), s -> new ArrayList<>()).add(c));
    return missing.entrySet().stream().map(e -> note(e.getKey(), e.getValue())).toList();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static Note note(UnicodeScript script, List<Integer> missing) {
    String shown =
        missing.stream()
            .limit(SHOWN)
            .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
            .collect(Collectors.joining(", "));
    String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
    return Note.warning(shown + more, "no font for " + kind(script) + "; " + cure(script));
  }

  private static String kind(UnicodeScript script) {
    return ANY.contains(script) ? "these signs" : "these characters of the script " + name(script);
  }

  private static String cure(UnicodeScript script) {
    if (CJK.contains(script)) {
      return "install one such as Noto Sans CJK (Debian: fonts-noto-cjk)";
    }
    return ANY.contains(script)
        ? "install one such as Noto Sans Symbols or Symbola (Debian: fonts-noto-core,"
            + " fonts-symbola)"
        : "install one such as Noto Sans " + name(script) + " (Debian: fonts-noto-core)";
  }

  private static String name(UnicodeScript script) {
    StringBuilder name = new StringBuilder();
    for (String word : script.name().split("_")) {
      name.append(name.isEmpty() ? "" : " ").append(word.charAt(0));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
