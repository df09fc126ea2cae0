package io.offprint.clean.meta;

import io.offprint.clean.meta.Clues.Clue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the authors: the names of the first source that gives any. */
final class Authors {

  private Authors() {}

  /** The names in the order given, or an empty list. */
  static List<String> choose(Clues clues, List<String> sites) {
    Map<String, String> names = new LinkedHashMap<>();
    String origin = "";
    for (Clue clue : clues.of(Field.AUTHOR)) {
      if (!names.isEmpty() && !clue.origin().equals(origin)) {
        break;
      }
      origin = clue.origin();
      Names.in(clue.value()).forEach(n -> names.putIfAbsent(Text.fold(n), n));
    }
    return List.copyOf(names.values());
  }
}
