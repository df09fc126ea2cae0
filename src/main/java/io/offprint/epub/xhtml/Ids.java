package io.offprint.epub.xhtml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of one chapter: XML names, each once, and what the article called them. */
final class Ids {
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  /** The id to write for an article's id; empty when an earlier element has it already. */
  Optional<String> claim(String id) {
    if (id.isBlank() || given.containsKey(id)) {
      return Optional.empty();
    }
    String free = free(name(id));
    given.put(id, free);
    return Optional.of(free);
  }

  /** A new id that starts with that of the article but belongs to no element of it. */
  String free(String wanted) {
    String free = wanted;
    while (!taken.add(free)) {
      free = wanted + "-" + numbers.merge(wanted, 2, (number, two) -> number + 1);
    }
    return free;
  }

  /** The id that a fragment, percent-encoded or not, leads to. */
  Optional<String> target(String fragment) {
    String id = given.get(fragment);
    if (id == null && fragment.indexOf('%') >= 0) {
      try {
        id = given.get(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(id);
  }

  /** The ids as the article gave them, with the ids written. */
  Map<String, String> written() {
    return Map.copyOf(given);
  }

  /** An XML name of ASCII letters, digits, {@code . _ -} and letters beyond ASCII. */
  private static String name(String id) {
    StringBuilder out = new StringBuilder(id.length());
    id.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c < 0x80
                      ? Character.isLetterOrDigit(c)
                      : c < 0x2FF && Character.isLetter(c) && c > 0xBF && c != 0xD7 && c != 0xF7;
              if (plain || c == '.' || c == '_' || c == '-') {
                out.appendCodePoint(c);
              } else {
                out.append('-').append(Integer.toHexString(c)).append('-');
              }
            });
    boolean start = out.length() > 0 && (Character.isLetter(out.charAt(0)) || out.charAt(0) == '_');
    return start ? out.toString() : "id-" + out;
  }
}
