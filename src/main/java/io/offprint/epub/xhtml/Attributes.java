package io.offprint.epub.xhtml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which value each attribute may have: what is not valid is mended or left out. */
final class Attributes {
  /** The attributes that every element may have, beside {@code id}. */
  static final Set<String> GLOBAL =
      Set.of("class", "title", "lang", "dir", "style", "translate", "aria-label", "aria-hidden");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern DATE_OR_TIME =
      Pattern.compile(
          "\\d{4}(-\\d{2}(-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?"
              + "(Z|[+-]\\d{2}:?\\d{2})?)?)?)?|\\d{2}:\\d{2}(:\\d{2})?");
  private static final Pattern FULL_DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?"
              + "(Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final Map<String, Function<String, Optional<String>>> VALUES =
      Map.ofEntries(
          Map.entry("class", Attributes::tokens),
          Map.entry("title", Optional::of),
          Map.entry("alt", Optional::of),
          Map.entry("lang", Attributes::language),
          Map.entry("hreflang", Attributes::language),
          Map.entry("dir", v -> oneOf(v, "ltr", "rtl", "auto")),
          Map.entry("translate", v -> oneOf(v, "yes", "no")),
          Map.entry("style", Styles::valid),
          Map.entry("aria-label", v -> v.isBlank() ? Optional.empty() : Optional.of(v.strip())),
          Map.entry("aria-hidden", v -> oneOf(v, "true")),
          Map.entry("cite", v -> Hrefs.valid(v).filter(u -> u.startsWith("https:"))),
          Map.entry("rel", v -> Optional.of(v.strip()).filter(r -> r.matches("[A-Za-z -]+"))),
          Map.entry("datetime", v -> Optional.of(v.strip()).filter(Attributes::isDateOrTime)),
          Map.entry("start", v -> integer(v, Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry("value", v -> integer(v, Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry("reversed", v -> Optional.of("reversed")),
          Map.entry(
              "type", v -> Optional.of(v).filter(t -> "1aAiI".contains(t) && t.length() == 1)),
          Map.entry("colspan", v -> integer(v, 1, 1000)),
          Map.entry("rowspan", v -> integer(v, 0, 65534)),
          Map.entry("width", v -> integer(v, 1, 100_000)),
          Map.entry("height", v -> integer(v, 1, 100_000)),
          Map.entry("scope", v -> oneOf(v, "row", "col", "rowgroup", "colgroup")));

  private Attributes() {}

  /** The value as it may be written; empty when the attribute is to be left out. */
  static Optional<String> valid(String name, String value) {
    return VALUES.getOrDefault(name, v -> Optional.empty()).apply(value);
  }

  /** A revision's date is a date at least. */
  static boolean isFullDate(String value) {
    return FULL_DATE.matcher(value.strip()).matches();
  }

  private static boolean isDateOrTime(String value) {
    return DATE_OR_TIME.matcher(value).matches();
  }

  private static Optional<String> language(String value) {
    String tag = value.strip().replace('_', '-');
    return Optional.of(tag).filter(t -> LANGUAGE.matcher(t).matches());
  }

  private static Optional<String> tokens(String value) {
    return Optional.of(value.strip().replaceAll("\\s+", " ")).filter(v -> !v.isEmpty());
  }

  private static Optional<String> oneOf(String value, String... allowed) {
    String v = value.strip().toLowerCase(Locale.ROOT);
    return Optional.of(v).filter(Set.of(allowed)::contains);
  }

  private static Optional<String> integer(String value, int least, int most) {
    String digits = value.strip();
    if (!digits.matches("-?\\d{1,9}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return number < least ? Optional.empty() : Optional.of(String.valueOf(Math.min(number, most)));
  }
}
