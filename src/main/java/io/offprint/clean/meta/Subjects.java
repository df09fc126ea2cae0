package io.offprint.clean.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses what tells about the content: standfirst, description, section, tags. */
final class Subjects {
  private static final int MAX_TAGS = 12;
  private static final int MAX_TAG_LENGTH = 40;
  private static final int MAX_SECTION_LENGTH = 40;

  private Subjects() {}

  static String subtitle(Clues clues, String title) {
    String said = Text.fold(title);
    return clues.values(Field.SUBTITLE).stream()
        .filter(s -> said.isEmpty() || !Text.fold(s).contains(said) && !said.contains(Text.fold(s)))
        .findFirst()
        .orElse("");
  }

  static String description(Clues clues) {
    return clues.first(Field.DESCRIPTION);
  }

  static String section(Clues clues) {
    return clues.values(Field.SECTION).stream()
        .filter(s -> s.length() <= MAX_SECTION_LENGTH && !s.contains("http"))
        .findFirst()
        .orElse("");
  }

  /** The tags in the order given, none twice; lists in one string are taken apart. */
  static List<String> tags(Clues clues) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String list : clues.values(Field.TAG)) {
      for (String tag : list.split("\\s*[,;|]\\s*")) {
        if (!tag.isBlank() && tag.length() <= MAX_TAG_LENGTH && !tag.matches(".*[:=/{}_].*")) {
          tags.putIfAbsent(Text.fold(tag), tag.strip());
        }
      }
    }
    return tags.values().stream().limit(MAX_TAGS).toList();
  }
}
