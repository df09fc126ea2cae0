package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.Item;
import io.offprint.model.Options;
import io.offprint.model.Series;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a paper of several feeds' news: a name, a number, sections, nothing twice. */
final class Periodical {
  private final Optional<Issues> issues;

  /** Takes a state file's name, or null for a paper that remembers nothing. */
  Periodical(String state, Offprint files) {
    issues = Optional.ofNullable(state).map(s -> new Issues(s, files));
  }

  /**
   * Takes away what earlier issues had.
   *
   * @return whether that was all
   */
  boolean removeOld(List<Item> items) {
    return issues.isPresent()
        && items.removeIf(item -> !issues.get().isNew(item))
        && items.isEmpty();
  }

  /** Writes down what the issue has. */
  void remember(Collection<Item> items) {
    issues.ifPresent(i -> i.add(items));
  }

  /** A paper is called what its feed is, and when its news is from; several feeds divide it. */
  Offprint dressed(Offprint offprint, List<Item> items, Options chosen) {
    Set<String> sites = items.stream().map(i -> i.known().site()).collect(Collectors.toSet());
    boolean sections = sites.size() > 1 && !sites.contains("") && sites.size() < items.size();
    String site = sites.size() == 1 && items.size() > 1 ? sites.iterator().next() : "";
    String title = chosen.title().orElse(site);
    String number = issues.map(i -> " " + i.next()).orElse("");
    String date =
        items.stream().map(i -> i.known().publishedDate()).max(String::compareTo).orElse("");
    boolean named = chosen.title().isPresent();
    String dated = named || date.isEmpty() ? "" : ", " + date;
    if (title.isEmpty()) {
      return offprint.with(options -> options.sections(sections));
    }
    return offprint.with(
        options ->
            options
                .sections(sections)
                .dated(named && issues.isPresent())
                .series(chosen.series().orElse(series(title)))
                .title(title + number + dated));
  }

  /** A paper that numbers its issues is a series of them; null for another one. */
  private Series series(String title) {
    return issues.map(i -> new Series(title, String.valueOf(i.next()))).orElse(null);
  }
}
