package io.offprint.clean.meta;

import io.offprint.clean.meta.Clues.Clue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the dates. What the page's data state comes first, unless the date printed beside the
 * title shows that another of its statements, or the day at the place of writing, is the right one.
 */
final class PublicationDate {

  /** Places that are asked last, the most trusted first; all others come before them. */
  private static final List<String> LATE =
      List.of(
          GuessedDates.NAME,
          TitleArea.NAME,
          TitleArea.ABOVE,
          UrlDate.NAME,
          DatedElements.NAME,
          ScriptDates.NAME,
          TitleArea.FAR);

  private PublicationDate() {}

  /**
   * A statement that is a date.
   *
   * @param rank in {@link #LATE}, or -1
   * @param marked in the text, where other articles may be named too
   */
  private record Day(int rank, String iso, boolean marked) {
    boolean isStated() {
      return rank <= LATE.indexOf(GuessedDates.NAME);
    }

    boolean isInText() {
      return rank == LATE.indexOf(TitleArea.FAR);
    }

    boolean isPrinted() {
      return rank == LATE.indexOf(TitleArea.NAME);
    }

    boolean isSameAs(Day other) {
      return day().equals(other.day());
    }

    String day() {
      return iso.substring(0, Math.min(10, iso.length()));
    }
  }

  /** Whether any place but the running text tells when the page was published. */
  static boolean isKnown(Clues clues, Dates dates) {
    return days(Field.PUBLISHED, clues, dates).stream()
        .anyMatch(d -> d.rank() < LATE.indexOf(UrlDate.NAME));
  }

  /** When it was published; when it was last changed, if the page tells only that. */
  static String published(Clues clues, Dates dates) {
    List<Day> days = days(Field.PUBLISHED, clues, dates);
    List<Day> changes = days(Field.MODIFIED, clues, dates);
    if (days.isEmpty() || days.get(0).isInText() && !changes.isEmpty()) {
      return changes.isEmpty() ? "" : changes.get(0).iso();
    }
    Day first = days.get(0);
    Optional<Day> printed = days.stream().filter(Day::isPrinted).findFirst();
    if (!first.isStated() || printed.isEmpty() || printed.get().isSameAs(first)) {
      return first.iso();
    }
    Day shown = printed.get();
    return days.stream()
        .filter(d -> d.isStated() && !d.marked() && d.isSameAs(shown))
        .findFirst()
        .or(() -> printed.filter(p -> LocalTime.mayBe(first.iso(), p.iso())))
        .orElse(first)
        .iso();
  }

  static String modified(Clues clues, Dates dates) {
    return days(Field.MODIFIED, clues, dates).stream().findFirst().map(Day::iso).orElse("");
  }

  private static List<Day> days(Field field, Clues clues, Dates dates) {
    List<Day> days = new ArrayList<>();
    for (Clue clue : clues.of(field)) {
      int rank = LATE.indexOf(clue.origin());
      boolean marked = clue.origin().equals(Microdata.NAME);
      dates.parse(clue.value()).ifPresent(iso -> days.add(new Day(rank, iso, marked)));
    }
    days.sort(Comparator.comparingInt(Day::rank));
    return days;
  }
}
