package io.offprint.pdf;

import io.offprint.model.Note;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says which scripts no font can show, so that nothing is missing in silence. */
final class Coverage {
  private Coverage() {}

  /** One note for each script of which characters are missing. */
  static List<Note> of(String text) {
    Map<UnicodeScript, Integer> missing = new TreeMap<>();
    text.codePoints()
        .filter(c -> c > 0x7E)
        .distinct()
        .sorted()
        .filter(c -> !isInvisible(c) && !Fonts.has(c))
        .forEach(c -> missing.putIfAbsent(UnicodeScript.of(c), c));
    return missing.entrySet().stream().map(e -> note(e.getKey(), e.getValue())).toList();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  private static Note note(UnicodeScript script, int first) {
    String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Note.warning(
        String.format(Locale.ROOT, "U+%04X", first),
        "no font for this and perhaps more characters of the script: " + name);
  }
}
