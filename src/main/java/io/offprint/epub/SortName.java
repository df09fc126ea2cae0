package io.offprint.epub;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of an author's name that libraries sort by. */
final class SortName {
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "du", "da", "di", "del", "della", "la", "le", "ter");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Pattern PERSON =
      Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}.'’\\- ]+");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(the|staff|team|editors?|news|press|agency|inc|ltd|group|board|office|reuters"
              + "|redaktion|university|institute|foundation|and|und|et)\\b.*");

  private SortName() {}

  /** "Last, First" for what is a person's name by its looks; other names as they are. */
  static String of(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2
        || words.length > 5
        || !PERSON.matcher(name).matches()
        || ORGANISATION.matcher(name).matches()
        || name.contains("-") && words.length > 3) {
      return name.strip();
    }
    int end = words.length;
    if (end > 2 && SUFFIXES.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
      end--;
    }
    int start = end - 1;
    while (start > 1 && PARTICLES.contains(words[start - 1].toLowerCase(Locale.ROOT))) {
      start--;
    }
    String last = join(words, start, end);
    String first = join(words, 0, start);
    return last + ", " + first + (end < words.length ? ", " + words[end] : "");
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
  }
}
