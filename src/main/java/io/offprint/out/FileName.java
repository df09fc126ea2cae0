package io.offprint.out;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file name from a title: safe on every common system, with its letters kept. */
public final class FileName {
  /** Leaves room for an extension, a counter and the temporary file's affixes in 255 bytes. */
  private static final int MAX_BYTES = 180;

  private static final Pattern COLON = Pattern.compile("\\s*:\\s+");
  private static final Pattern BETWEEN = Pattern.compile("[/\\\\|:]");
  private static final Pattern FORBIDDEN = Pattern.compile("[<>\"?*\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}]");

  /** Invisible characters, but not the two joiners, which spell words in Persian and Hindi. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGE = Pattern.compile("^[\\s.\\-\\u200c\\u200d]+|[\\s.]+$");

  /** Names that Windows keeps for devices, whatever follows the first dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9\\u00b9\\u00b2\\u00b3])(\\..*)?");

  private FileName() {}

  /** The name without an extension; {@code untitled} when nothing of the title can be kept. */
  public static String of(String title) {
    String name = Normalizer.normalize(title, Normalizer.Form.NFC);
    name = SPACE.matcher(name).replaceAll(" ");
    name = COLON.matcher(name).replaceAll(" - ");
    name = BETWEEN.matcher(name).replaceAll("-");
    name = INVISIBLE.matcher(FORBIDDEN.matcher(name).replaceAll("")).replaceAll("");
    name = trim(bounded(trim(SPACE.matcher(name).replaceAll(" "))));
    if (name.isEmpty()) {
      return "untitled";
    }
    return DEVICE.matcher(name).matches() ? "_" + name : name;
  }

  private static String trim(String name) {
    return EDGE.matcher(name).replaceAll("");
  }

  /** Cuts a long name between words or, in one long word, between characters as a reader sees. */
  private static String bounded(String name) {
    if (bytes(name) <= MAX_BYTES) {
      return name;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(name);
    int end = 0;
    for (int i = characters.next(); i != BreakIterator.DONE; i = characters.next()) {
      if (bytes(name.substring(0, i)) > MAX_BYTES) {
        break;
      }
      end = i;
    }
    int word = name.lastIndexOf(' ', end);
    return name.substring(0, word > end / 2 ? word : end);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
