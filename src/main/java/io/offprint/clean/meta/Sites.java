package io.offprint.clean.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Knows the names of the publication. */
final class Sites {
  private static final int MAX_LENGTH = 60;

  private Sites() {}

  /** Every name that the page gives its site, its host name included. */
  static List<String> known(Clues clues, URI base) {
    List<String> names = new ArrayList<>(clues.values(Field.SITE));
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
    List<Clues.Clue> all = clues.of(Field.SITE);
    return all.stream()
        .filter(c -> c.origin().equals(MetaTags.OPEN_GRAPH.origin()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Clues.Clue::value)
        .filter(s -> s.length() <= MAX_LENGTH && !s.startsWith("http"))
        .orElse("");
  }
}
