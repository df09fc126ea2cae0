package io.offprint.clean.meta;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;

/** Tells whether two dates may be one moment, given once in UTC and once in local time. */
final class LocalTime {
  private static final int WIDEST_OFFSET = 14 * 60;
  private static final int QUARTER = 15;

  private LocalTime() {}

  /**
   * Whether {@code local} may be the moment {@code stated} on the clock of the place of writing.
   *
   * @param stated as {@link Dates} gives it; without a time of day it is no moment
   * @param local likewise, of another day; may have no time of day
   */
  static boolean mayBe(String stated, String local) {
    if (stated.length() < 16 || local.length() < 10) {
      return false;
    }
    try {
      LocalDateTime moment = LocalDateTime.parse(stated.substring(0, 16));
      if (local.length() >= 16) {
        LocalDateTime clock = LocalDateTime.parse(local.substring(0, 16));
        long apart = Math.abs(Duration.between(moment, clock).toMinutes());
        return apart <= WIDEST_OFFSET && (apart % QUARTER <= 1 || apart % QUARTER == QUARTER - 1);
      }
      boolean utc = stated.endsWith("Z") || stated.endsWith("+00:00");
      LocalDateTime midnight = LocalDateTime.parse(local.substring(0, 10) + "T00:00");
      boolean west = midnight.plusDays(1).toLocalDate().equals(moment.toLocalDate());
      boolean east = midnight.minusDays(1).toLocalDate().equals(moment.toLocalDate());
      return utc && (west && moment.getHour() < 12 || east && moment.getHour() >= 10);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
