package io.offprint.epub;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of articles as packages state them. */
final class PublicationDate {
  private static final Pattern STATED = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private PublicationDate() {}

  /** The day, month or year, without the time of day; empty when it is no date. */
  static String of(String published) {
    String date = published.length() > 10 ? published.substring(0, 10) : published;
    if (!STATED.matcher(date).matches()) {
      return "";
    }
    return date.length() < 10 || day(date).isPresent() ? date : "";
  }

  /** The moment, in whole seconds; a date without a time is its first second in UTC. */
  static Optional<Instant> moment(String date) {
    try {
      return Optional.of(OffsetDateTime.parse(date).toInstant().truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return day(date.length() > 10 ? date.substring(0, 10) : date)
          .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
