package io.offprint.epub;

import java.time.DateTimeException;
import java.time.LocalDate;
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
    return date.length() < 10 || isDay(date) ? date : "";
  }

  private static boolean isDay(String date) {
    try {
      return LocalDate.parse(date).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
