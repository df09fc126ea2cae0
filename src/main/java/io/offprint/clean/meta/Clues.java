package io.offprint.clean.meta;

import io.offprint.model.Limit;
import java.util.ArrayList;
import java.util.List;

/** What the sources said about a page, in the order in which they are trusted. */
final class Clues {

  /** One statement: {@code origin} is the name of the source that made it. */
  record Clue(Field field, String origin, String value) {}

  private final List<Clue> all = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  /** Keeps a statement, unless it says nothing. */
  void add(Field field, String origin, String value) {
    if (Limit.CLUE_CHARACTERS.isPast(value.length())) {
      return;
    }
    String text = Text.tidy(value);
    if (!text.isEmpty()) {
      all.add(new Clue(field, origin, text));
    }
  }

  void add(Heading heading) {
    headings.add(heading);
  }

  /** The page's headings in their order. */
  List<Heading> headings() {
    return headings;
  }

  List<Clue> of(Field field) {
    return all.stream().filter(c -> c.field() == field).toList();
  }

  List<String> values(Field field) {
    return all.stream().filter(c -> c.field() == field).map(Clue::value).distinct().toList();
  }

  /** The most trusted statement about the field, or an empty string. */
  String first(Field field) {
    return values(field).stream().findFirst().orElse("");
  }
}
