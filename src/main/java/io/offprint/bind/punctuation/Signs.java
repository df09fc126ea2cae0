package io.offprint.bind.punctuation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dashes, ellipses, ranges, and spaces at which no line may end. The patterns look for the space
 * first and behind it afterwards, which is several times as fast.
 */
final class Signs {
  private static final String NO_BREAK = "\u00A0";
  private static final String NARROW = "\u202F";

  private static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");
  private static final Pattern SPACED_DASH =
      Pattern.compile(
          "[ \\u00A0](?=[-–—])(?<=[\\p{L}\\p{N}\\p{P}][ \\u00A0])(-{1,3}|[–—]) (?=\\S)");
  private static final Pattern BARE_DASH =
      Pattern.compile("(?<=[\\p{L}\"'”’])-{2,3}(?=[\\p{L}\"'“‘])");
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\p{L}\\d.,/-])(1\\d{3}|20\\d\\d)-(\\d{4}|\\d\\d)(?![\\p{L}\\d/-])");
  private static final Pattern PAGES =
      Pattern.compile("(?<=\\b(?:pp?|S|s|str|pág|c)\\.[ \\u00A0]?)(\\d{1,4})-(\\d{1,4})(?![\\d-])");
  private static final Pattern UNIT =
      Pattern.compile(
          " (?<=\\d )(?=(?:%|‰|°|€|£|\\$|[kcmµ]?m[²³]?|[kmµ]?g|[cm]?l|km/h|mph|ha|[kMG]?Hz|[kMGT]?B|[kMG]?W"
              + "|kWh|[mk]?V|mA|°C|°F|K|t|h|min|ms|s|dpi|px|pt)(?![\\p{L}\\d]))");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          " (?=\\d)(?<=(?<!\\p{L})(?:pp?|S|s|vol|Vol|no|No|nr|Nr|núm|fig|Fig|figs|Figs|ch|Ch|chap|Abb|Tab|Bd|Kap|§|§§"
              + "|eq|Eq|art|Art|str)\\.? )");
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          " (?=\\p{Lu}\\p{Ll})(?<=(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Mme|M|Mlle|Hr|Fr)\\.? )");
  private static final Pattern INITIAL =
      Pattern.compile(" (?=\\p{Lu}(?:\\.|\\p{Ll}))(?<=(?<![\\p{L}\\d])\\p{Lu}\\. )");
  private static final List<Pattern> NO_BREAKS = List.of(UNIT, BEFORE_NUMBER, BEFORE_NAME, INITIAL);
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?:(?<=[\\p{L}\\p{N})\\]»”\"%])[ \\u00A0\\u202F]?|(?<=[?!.…,])[ \\u00A0\\u202F]?(?=»))"
              + "([;!?]|:(?!\\S)|»)(?![;!?]?//)");
  private static final Pattern FRENCH_OPEN = Pattern.compile("«[ \\u00A0\\u202F]?(?=\\S)");

  private Signs() {}

  static void set(Passage p, String language) {
    if (language.startsWith("fr") && !language.startsWith("fr-ch")) {
      french(p, language.startsWith("fr-ca"));
    }
    String text = p.text();
    if (text.contains("...")) {
      each(p, ELLIPSIS, (m, q) -> q.replace(m.start(), m.end(), "…"));
    }
    each(p, SPACED_DASH, Signs::spacedDash);
    if (text.contains("--")) {
      boolean english = language.startsWith("en");
      each(
          p,
          BARE_DASH,
          (m, q) -> q.replace(m.start(), m.end(), english || m.group().length() > 2 ? "—" : "–"));
    }
    if (text.contains("-")) {
      each(p, YEARS, Signs::years);
      each(p, PAGES, (m, q) -> q.replace(m.end(1), "–"));
    }
    for (Pattern pattern : NO_BREAKS) {
      each(p, pattern, (m, q) -> q.replace(m.start(), NO_BREAK));
    }
  }

  private static void each(Passage p, Pattern pattern, BiConsumer<MatchResult, Passage> action) {
    Matcher m = pattern.matcher(p.text());
    while (m.find()) {
      action.accept(m, p);
    }
  }

  /** No line begins with a dash; one between figures is a minus, and stays what it is. */
  private static void spacedDash(MatchResult m, Passage p) {
    boolean minus = Character.isDigit(p.at(m.start() - 1)) && Character.isDigit(p.at(m.end()));
    String dash = m.group(1);
    if (!minus || dash.length() > 1) {
      p.replace(m.start(), NO_BREAK);
      if (dash.startsWith("-")) {
        p.replace(m.start(1), m.end(1), dash.length() == 3 ? "—" : "–");
      }
    }
  }

  private static void years(MatchResult m, Passage p) {
    int from = Integer.parseInt(m.group(1));
    int to = Integer.parseInt(m.group(2));
    if (to > (m.group(2).length() == 2 ? from % 100 : from)) {
      p.replace(m.end(1), "–");
    }
  }

  /** Before two-part marks; in Canada before the colon and inside guillemets only. */
  private static void french(Passage p, boolean canada) {
    each(
        p,
        FRENCH,
        (m, q) -> {
          boolean spaced = m.start() < m.start(1);
          boolean always = !canada || m.group(1).equals(":") || m.group(1).equals("»");
          if (always || spaced) {
            String space = m.group(1).equals(":") ? NO_BREAK : NARROW;
            q.replace(spaced ? m.start() : m.start(1), spaced ? space : space + m.group(1));
          }
        });
    each(
        p,
        FRENCH_OPEN,
        (m, q) -> {
          boolean spaced = m.end() - m.start() > 1;
          q.replace(spaced ? m.end() - 1 : m.start(), spaced ? NARROW : "«" + NARROW);
        });
  }
}
