package io.offprint.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The date that a written file bears: never the clock's, so that same input gives same bytes. */
public final class Dating {
  private Dating() {}

  /** What the options say, else when the article was modified or published, else nothing. */
  public static Optional<Instant> of(Metadata metadata, Options options) {
    return options
        .date()
        .or(() -> instant(metadata.modified()))
        .or(() -> instant(metadata.published()));
  }

  /** An ISO 8601 date, or date and time with a zone, as an instant; midnight UTC for a date. */
  static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.length() > 10
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return day(text);
    }
  }

  private static Optional<Instant> day(String text) {
    if (text.length() <= 10) {
      return Optional.empty();
    }
    return instant(text.substring(0, 10));
  }
}
