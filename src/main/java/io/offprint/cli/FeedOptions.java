package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.Item;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What is taken of an input that holds several articles. */
final class FeedOptions {
  @Option(
      names = "--max",
      paramLabel = "N",
      description = "No more than that of each feed or list, the first ones.")
  private int max = Integer.MAX_VALUE;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only what is dated then or later, or not at all; as in 2026-05-31.")
  private String since = "";

  @Option(
      names = "--match",
      paramLabel = "TEXT",
      description = "Only articles whose address or title has this in it.")
  private String match = "";

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Only what was not in an issue yet; the file remembers, and numbers them.")
  String state;

  @Option(
      names = "--feed",
      description = "Of a page, take the feed that it names instead of the page.")
  private boolean follow;

  /** The input to take: what was typed, or its feed. A page with a feed may be a mistake. */
  Source of(Source typed, Offprint offprint, List<Note> notes) {
    if (follow) {
      return offprint.feed(typed);
    }
    boolean asked = max < Integer.MAX_VALUE || !since.isEmpty() || state != null;
    if (asked) {
      offprint
          .feedOf(typed)
          .map(feed -> "is taken as one article; --feed takes its feed, " + feed)
          .ifPresent(what -> notes.add(Note.warning(typed.name(), what)));
    }
    return typed;
  }

  /** The items that are wanted of one input. */
  List<Item> select(List<Item> items) {
    if (max < 1 || !since.matches("(\\d{4}-\\d{2}-\\d{2})?")) {
      String what = max < 1 ? "--max" : "--since";
      throw new OffprintException(Kind.USAGE, what, max < 1 ? "must be 1 or more" : "is no date");
    }
    Map<String, Integer> taken = new HashMap<>();
    return items.stream()
        .filter(item -> !isOlder(item) && matches(item))
        .filter(item -> taken.merge(item.known().site(), 1, Integer::sum) <= max)
        .collect(Collectors.toList());
  }

  private boolean isOlder(Item item) {
    String published = item.known().publishedDate();
    String date = published.isEmpty() ? day(item.known().modified()) : published;
    return !since.isEmpty() && !date.isEmpty() && date.compareTo(since) < 0;
  }

  private static String day(String date) {
    return date.substring(0, Math.min(date.length(), "2026-05-31".length()));
  }

  private boolean matches(Item item) {
    String text = item.name() + " " + item.known().title() + " " + item.known().canonical();
    return text.toLowerCase(Locale.ROOT).contains(match.toLowerCase(Locale.ROOT));
  }
}
