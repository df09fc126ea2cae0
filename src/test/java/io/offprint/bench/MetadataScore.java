package io.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.offprint.bench.Dataset.PageCase;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * How often metadata are right, of the pages of which they are known: letter by letter where the
 * reference is another extractor's output, else by what they mean, names as a set, dates by the
 * day.
 */
final class MetadataScore {
  /** What reference data call a field, and what outputs call it. */
  private static final Map<String, String> FIELDS =
      Map.of("byline", "author", "publishedTime", "date", "sitename", "siteName");

  private static final List<String> KNOWN =
      List.of(
          "title",
          "author",
          "byline",
          "date",
          "publishedTime",
          "lang",
          "siteName",
          "excerpt",
          "image");
  private static final Pattern BY =
      Pattern.compile(
          "^\\s*(by|von|par|por|de|written by|posted by|autor(in)?|author|texte?)[:\\s]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND =
      Pattern.compile("[,;&/|•·]|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d).*");

  /** What may follow a title in a longer one that names the site or the section as well. */
  private static final Pattern TAIL = Pattern.compile("\\s+[|:·»«/(–—-].*|\\s*[_|].*");

  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d+)?(.*)");

  /** Right values and known ones, by field. */
  private final Map<String, int[]> counts = new TreeMap<>();

  private final boolean letters;

  /**
   * Compares with another extractor's output.
   *
   * @param letters whether letter by letter, else by what it means: titles without the site's name,
   *     names as a set, moments to the second, language tags in any case
   */
  MetadataScore(boolean letters) {
    this.letters = letters;
  }

  void add(PageCase page, Map<String, Object> output) {
    boolean exact = page.truth().has("metadata");
    JsonNode truth = exact ? page.truth().get("metadata") : page.truth();
    for (String field : KNOWN) {
      String due = truth.path(field).asText("");
      if (exact && field.equals("excerpt") || truth.path(field).isNull() || due.isEmpty()) {
        continue;
      }
      Object said = output.get(FIELDS.getOrDefault(field, field));
      Object given = said == null ? "" : said;
      int[] sums = counts.computeIfAbsent(field, k -> new int[2]);
      String as = exact ? letters ? "" : "other's " + field : field;
      sums[0] += isRight(as, due, given.toString()) ? 1 : 0;
      sums[1]++;
    }
  }

  /** The share of right values of each field that is known of some page. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String field : KNOWN) {
      int[] c = counts.get(field);
      if (c != null) {
        shares.put(field, (double) c[0] / c[1]);
      }
    }
    return shares;
  }

  private static boolean isRight(String field, String due, String given) {
    return switch (field) {
      case "" -> even(due).equals(even(given));
      case "other's title" -> isTitle(even(due), even(given));
      case "other's byline" ->
          names(due.replace('\n', ',')).equals(names(given.replace('\n', ',')));
      case "other's publishedTime" -> moment(due).equals(moment(given));
      case "author" -> names(due).equals(names(given));
      case "date" -> isDay(due, given);
      case "image" -> fold(lastSegment(due)).equals(fold(lastSegment(given)));
      default -> fold(due).equals(fold(given));
    };
  }

  private static String even(String s) {
    return s.replaceAll("\\s+", " ").strip();
  }

  /** Whether they are the same, or one goes on behind a separator. */
  private static boolean isTitle(String due, String given) {
    String longer = due.length() > given.length() ? due : given;
    String shorter = due.length() > given.length() ? given : due;
    return fold(due).equals(fold(given))
        || !shorter.isEmpty()
            && longer.startsWith(shorter)
            && TAIL.matcher(longer.substring(shorter.length())).matches();
  }

  /** A moment to the second, with its zone as it is written but for the colon in it. */
  private static String moment(String s) {
    Matcher m = MOMENT.matcher(s.strip());
    return m.matches()
        ? m.group(1)
            + "T"
            + m.group(2)
            + (m.group(3) == null ? ":00" : m.group(3))
            + m.group(4).replace(":", "")
        : s;
  }

  private static String fold(String s) {
    String plain = Parser.unescapeEntities(s, false);
    return Normalizer.normalize(plain, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> names(String s) {
    Set<String> names = new TreeSet<>();
    String bare = BY.matcher(even(Parser.unescapeEntities(s, false))).replaceFirst("");
    Arrays.stream(AND.split(bare)).map(MetadataScore::fold).forEach(names::add);
    names.remove("");
    return names;
  }

  /** Where the reference is a moment, its day may be another one elsewhere. */
  private static boolean isDay(String due, String given) {
    Matcher a = DAY.matcher(due);
    Matcher b = DAY.matcher(given);
    if (!a.matches() || !b.matches()) {
      return due.matches("\\d{4}-\\d{2}") && given.startsWith(due);
    }
    try {
      long apart = Math.abs(ChronoUnit.DAYS.between(day(a), day(b)));
      return apart <= (due.contains("T") ? 1 : 0);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static LocalDate day(Matcher m) {
    return LocalDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
  }

  private static String lastSegment(String address) {
    try {
      String path = URI.create(address).getPath();
      return path == null ? address : path.replaceFirst("/$", "").replaceFirst(".*/", "");
    } catch (IllegalArgumentException e) {
      return address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }
  }
}
