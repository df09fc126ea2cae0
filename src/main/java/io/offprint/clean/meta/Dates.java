package io.offprint.clean.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people and programs write them, in many languages.
 *
 * <p>What is read is given back as ISO 8601: {@code yyyy-MM-dd}, followed by the time of day when
 * there was one and by its zone when that was given as an offset; nothing is converted.
 */
final class Dates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int ENOUGH = 120;

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String TIME =
      "(?:(?:[T ,]+|(?<=[日일]))(?:at |um |à |às |a las |alle |kl\\.? )?(\\d{1,2})"
          + "(?::|\\s?h\\s?|時|时|点|點|시\\s?|\\.(?=\\d{2}\\s?Uhr))(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?"
          + "(?:分|분|\\s?Uhr\\b)?\\s*([apAP]\\.?[mM]\\b\\.?)?\\s*\\(?("
          + Zones.NAMES
          + "|[+-]\\d{2}:?\\d{2})?)?";

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)" + TIME);
  private static final Pattern COMPACT =
      Pattern.compile("^" + YEAR + "(0[1-9]|1[0-2])([0-3]\\d)(?:T?(\\d{2}):?(\\d{2}).*)?$");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(YEAR + "\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s*([-/.|])\\s*(\\d{1,2})\\s*\\2\\s*((?:19|20)\\d{2}|\\d{2})(?![\\d])");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\\s.,/-]*(?:de |of |d['’])?\\s*([\\p{L}\\p{M}]{3,})[.,]?[\\s,/-]*(?:de[l]? |,)?\\s*"
              + YEAR
              + "(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([\\p{L}\\p{M}]{3,})[.]?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+" + YEAR + "(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(YEAR + "[\\s.,-]+([\\p{L}\\p{M}]{3,})[\\s.,-]+(\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_ONLY = Pattern.compile("^" + YEAR + "-(\\d{2})$");
  private static final Pattern CLOCK = Pattern.compile(TIME);

  private final String language;

  /**
   * @param language BCP 47 tag of the page, or empty; decides between 1/2 and 2/1
   */
  Dates(String language) {
    this.language = language;
  }

  /** The first date in a short text. */
  Optional<String> parse(String raw) {
    String text = raw.length() > ENOUGH ? raw.substring(0, ENOUGH) : raw;
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<String> machine = ofMachines(text.strip());
    return machine.isPresent() ? machine : ofPeople(digits(text));
  }

  /** Arabic-Indic and other decimal digits as ASCII ones. */
  private static String digits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                ascii.append(Character.digit(c, 10));
              } else {
                ascii.appendCodePoint(c);
              }
            });
    return ascii.toString();
  }

  private static Optional<String> ofMachines(String text) {
    Matcher m = ISO.matcher(text);
    if (m.find()) {
      return date(m.group(1), m.group(3), m.group(4)).map(d -> d + time(m, 5));
    }
    m.usePattern(COMPACT).reset();
    if (m.find()) {
      return date(m.group(1), m.group(2), m.group(3));
    }
    m.usePattern(MONTH_ONLY).reset();
    if (m.find()) {
      return date(m.group(1), m.group(2), "1").map(d -> d.substring(0, 7));
    }
    if (EPOCH.matcher(text).find()) {
      long seconds = Long.parseLong(text.substring(0, 10));
      return Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toString());
    }
    return Optional.empty();
  }

  private Optional<String> ofPeople(String text) {
    Matcher m = EAST_ASIAN.matcher(text);
    if (m.find()) {
      return withTime(date(m.group(1), m.group(2), m.group(3)), text, m.end());
    }
    for (Pattern order : new Pattern[] {DAY_FIRST, MONTH_FIRST, YEAR_FIRST}) {
      m.usePattern(order).reset();
      for (int from = 0; m.find(from); from = m.start() + 1) {
        int word = order == MONTH_FIRST ? 1 : 2;
        int month = Months.of(Text.plain(m.group(word)), language);
        if (month > 0) {
          String day = order == DAY_FIRST ? m.group(1) : m.group(order == MONTH_FIRST ? 2 : 3);
          String year = order == YEAR_FIRST ? m.group(1) : m.group(3);
          return withTime(date(year, String.valueOf(month), day), text, m.end());
        }
      }
    }
    m.usePattern(NUMERIC).reset();
    if (m.find()) {
      return withTime(numeric(m), text, m.end());
    }
    return Optional.empty();
  }

  /** Three numbers: the month comes first in American English, the day everywhere else. */
  private Optional<String> numeric(Matcher m) {
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    boolean american =
        m.group(2).equals("/")
            && (language.isEmpty() || language.equals("en") || language.equals("en-US"));
    String first = m.group(1);
    String second = m.group(3);
    if (Integer.parseInt(second) > 12) {
      american = true;
    } else if (Integer.parseInt(first) > 12) {
      american = false;
    }
    return american ? date(year, first, second) : date(year, second, first);
  }

  private static Optional<String> withTime(Optional<String> date, String text, int end) {
    Matcher clock = CLOCK.matcher(text).useTransparentBounds(true).region(end, text.length());
    return date.map(d -> d + (clock.lookingAt() ? time(clock, 1) : ""));
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean sane = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return sane ? Optional.of(date.toString()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time of day in five groups of a match: hours, minutes, seconds, am or pm, zone. */
  private static String time(Matcher m, int group) {
    if (m.group(group) == null) {
      return "";
    }
    int hour = Integer.parseInt(m.group(group));
    String half = m.group(group + 3);
    if (half != null) {
      hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
    int minute = Integer.parseInt(m.group(group + 1));
    if (hour > 23 || minute > 59) {
      return "";
    }
    String second = m.group(group + 2) == null ? "00" : m.group(group + 2);
    return "T" + two(hour) + ":" + two(minute) + ":" + second + Zones.offset(m.group(group + 4));
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }
}
