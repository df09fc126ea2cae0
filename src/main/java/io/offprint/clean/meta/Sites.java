package io.offprint.clean.meta;

import io.offprint.clean.meta.Clues.Clue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows the names of the publication. */
final class Sites {
  private static final int MAX_LENGTH = 60;
  private static final int LONG_NAME = 4;
  private static final Pattern SLOGAN = Pattern.compile("\\s+[|–—-]\\s+");

  private Sites() {}

  /** Every name that the page gives its site, its host name included. */
  static List<String> known(Clues clues, URI base) {
    List<String> names =
        new ArrayList<>(
            clues.of(Field.SITE).stream()
                .filter(c -> !isTitle(c, clues))
                .map(Clue::value)
                .toList());
    if (base != null && base.getHost() != null) {
      String host = base.getHost().replaceFirst("^(www|m|amp)\\.", "");
      names.add(host);
      names.add(host.replaceFirst("\\.[a-z]+(\\.[a-z]{2})?$", ""));
      names.add("www." + host);
    }
    return names;
  }

  /** The name to print: the one that the page gives for sharing, without a slogan. */
  static String choose(Clues clues) {
    List<Clue> all = clues.of(Field.SITE).stream().filter(c -> !isTitle(c, clues)).toList();
    return all.stream()
        .filter(c -> c.origin().equals(MetaVocabularies.OPEN_GRAPH.origin()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Clues.Clue::value)
        .filter(s -> s.length() <= MAX_LENGTH && !s.startsWith("http"))
        .map(Sites::withoutSlogan)
        .orElse("");
  }

  /** Whether it is a whole title that stands where the site's name should. */
  private static boolean isTitle(Clue site, Clues clues) {
    return Text.words(site.value()) > LONG_NAME
        && clues.values(Field.TITLE).stream()
            .anyMatch(t -> Text.fold(t).equals(Text.fold(site.value())));
  }

  /** The name alone of a name, a dash and several words on it. */
  private static String withoutSlogan(String name) {
    String[] parts = SLOGAN.split(name, 2);
    return parts.length == 2 && Text.words(parts[0]) < 4 && Text.words(parts[1]) > 3
        ? parts[0]
        : name;
  }
}
