package io.offprint.unpack;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of mail and feeds (RFC 822 and its heirs) as ISO 8601. */
final class Dates {
  private static final Pattern MAIL =
      Pattern.compile(
          "(\\d{1,2})\\s+(\\p{Alpha}{3})\\p{Alpha}*\\s+(\\d{4}|\\d{2})"
              + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([+-]\\d{4}|\\p{Upper}{1,4}))?)?");
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}){0,2}([T ].*)?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Map<String, String> ZONES =
      Map.of(
          "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT",
          "-0600", "PST", "-0800", "PDT", "-0700");

  private Dates() {}

  /** Empty when it is none. */
  static String iso(String date) {
    String text = date.strip();
    if (ISO.matcher(text).matches()) {
      return text.replaceFirst("(?<=^.{10}) ", "T");
    }
    Matcher m = MAIL.matcher(text);
    int month = m.find() ? MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) : -1;
    if (month < 0 || month % 3 != 0) {
      return "";
    }
    int year = Integer.parseInt(m.group(3));
    int full = m.group(3).length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    int day = Integer.parseInt(m.group(1));
    String iso = String.format(Locale.ROOT, "%04d-%02d-%02d", full, month / 3 + 1, day);
    return m.group(4) == null ? iso : iso + time(m);
  }

  private static String time(Matcher m) {
    String zone = m.group(7) == null ? "GMT" : m.group(7);
    String offset = ZONES.getOrDefault(zone, zone.matches("[+-]\\d{4}") ? zone : "+0000");
    String written =
        offset.equals("+0000") ? "Z" : offset.substring(0, 3) + ":" + offset.substring(3);
    String seconds = m.group(6) == null ? "00" : m.group(6);
    int hour = Integer.parseInt(m.group(4));
    return String.format(Locale.ROOT, "T%02d:%s:%s%s", hour, m.group(5), seconds, written);
  }
}
