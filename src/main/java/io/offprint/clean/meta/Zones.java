package io.offprint.clean.meta;

import java.util.Locale;
import java.util.Map;

/** The offsets from UTC of time zones as dates for people name them. */
final class Zones {
  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  /** A regular expression for their names. */
  static final String NAMES = "(?:" + String.join("|", OFFSETS.keySet()) + ")\\b";

  private Zones() {}

  /** The offset of a zone's name, or of digits with or without a colon; empty for null. */
  static String offset(String given) {
    if (given == null) {
      return "";
    }
    String named = OFFSETS.get(given.toUpperCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    return given.length() == 5 ? given.substring(0, 3) + ":" + given.substring(3) : given;
  }
}
