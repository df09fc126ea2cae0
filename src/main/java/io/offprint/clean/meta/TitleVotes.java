package io.offprint.clean.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * What speaks for and against a heading being the article's title: its level, its place, and how
 * well it agrees with the titles that the page's data state.
 */
final class TitleVotes {

  /** The least sum of a heading that is worth more than what the page's data say. */
  static final double ENOUGH = 3.5;

  private record Vote(String name, ToDoubleBiFunction<Heading, List<String>> weight) {}

  private static final List<Vote> VOTES =
      List.of(
          new Vote("level", (h, stated) -> level(h)),
          new Vote("main part", (h, stated) -> h.inMain() ? 0.5 : 0),
          new Vote("page header", (h, stated) -> h.inHeader() && !h.inMain() ? -0.5 : 0),
          new Vote("site's name", (h, stated) -> h.linksHome() ? -3 : 0),
          new Vote("single word", (h, stated) -> words(h.text()).size() == 1 ? -1 : 0),
          new Vote("agreement", TitleVotes::agreement));

  private TitleVotes() {}

  /**
   * The sum of all votes.
   *
   * @param stated titles that the page's data give
   */
  static double of(Heading heading, List<String> stated) {
    return VOTES.stream().mapToDouble(v -> v.weight().applyAsDouble(heading, stated)).sum();
  }

  private static double level(Heading heading) {
    double byTag =
        switch (heading.kind()) {
          case "h1" -> 3;
          case "h2" -> 1;
          case "h3" -> 0.5;
          default -> 1.5;
        };
    return heading.classed() ? Math.max(byTag, 1.5) + 0.5 : byTag;
  }

  private static double agreement(Heading heading, List<String> stated) {
    return stated.stream().mapToDouble(s -> agreement(heading, s)).max().orElse(0);
  }

  private static double agreement(Heading heading, String stated) {
    String seen = Text.fold(heading.text());
    String said = Text.fold(stated);
    if (said.equals(seen)) {
      return 5;
    }
    if (seen.length() > 2 && said.startsWith(seen)) {
      return 3.5;
    }
    if (seen.length() > 2 && said.endsWith(seen)) {
      return 3;
    }
    return heading.isFirstLevel() ? 3 * shared(words(heading.text()), words(stated)) : 0;
  }

  /** The share of the shorter one's words that the other has too. */
  private static double shared(Set<String> seen, Set<String> said) {
    if (said.size() < 2 || seen.isEmpty()) {
      return 0;
    }
    long both = seen.stream().filter(said::contains).count();
    return (double) both / Math.min(seen.size(), said.size());
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(Text.plain(text).split(" ")));
  }
}
