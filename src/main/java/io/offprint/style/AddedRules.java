package io.offprint.style;

import io.offprint.model.Limit;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user's own style sheets within their limits, which the engine does not have: it would make
 * pages by the thousand, or run out of stack.
 *
 * @param css the sheets, one after the other
 * @param notes what was changed
 */
record AddedRules(String css, List<Note> notes) {
  /** Millimetres; a page less wide or high than that holds no line. */
  private static final double SMALLEST_PAGE = 30;

  private static final Map<String, Double> MILLIMETRES =
      Map.of(
          "mm", 1.0, "cm", 10.0, "q", 0.25, "in", 25.4, "pt", 25.4 / 72, "pc", 25.4 / 6, "px",
          25.4 / 96, "em", 5.0, "rem", 5.0, "ex", 2.5);
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<![\\w#.-])(\\d+(?:\\.\\d+)?|\\.\\d+)(mm|cm|q|in|pt|pc|px|r?em|ex)(?![\\w-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_SIZE =
      Pattern.compile("(?<![\\w-])size\\s*:[^;}]*", Pattern.CASE_INSENSITIVE);

  /**
   * Holds sheets to their limits.
   *
   * @throws OffprintException of kind TOO_COMPLEX when they are too long
   */
  static AddedRules of(List<String> sheets) {
    String css = String.join("\n", sheets);
    if (Limit.STYLE_CHARACTERS.isPast(css.length())) {
      throw new OffprintException(
          Kind.TOO_COMPLEX, "style sheet", Limit.STYLE_CHARACTERS.exceeded());
    }
    List<Note> notes = new ArrayList<>();
    css = shallow(css, notes);
    css = largePages(css, notes);
    return new AddedRules(shortened(css, notes), List.copyOf(notes));
  }

  private static String shallow(String css, List<Note> notes) {
    StringBuilder out = new StringBuilder(css.length());
    int depth = 0;
    boolean cut = false;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      depth = c == '}' || c == ';' ? 0 : depth + (c == '(' ? 1 : 0);
      if (Limit.STYLE_DEPTH.isPast(depth)) {
        cut = true;
      } else {
        out.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    if (cut) {
      notes.add(Note.warning("style sheet", "cut, " + Limit.STYLE_DEPTH.exceeded()));
    }
    return out.toString();
  }

  private static String largePages(String css, List<Note> notes) {
    return PAGE_SIZE
        .matcher(css)
        .replaceAll(
            size -> {
              Matcher side = LENGTH.matcher(size.group());
              while (side.find()) {
                if (millimetres(side.toMatchResult()) < SMALLEST_PAGE) {
                  notes.add(Note.warning("style sheet", "left out, a page that holds no line"));
                  return "";
                }
              }
              return Matcher.quoteReplacement(size.group());
            });
  }

  private static String shortened(String css, List<Note> notes) {
    int before = notes.size();
    String within =
        LENGTH
            .matcher(css)
            .replaceAll(
                length -> {
                  if (millimetres(length) <= Limit.STYLE_LENGTH.most()) {
                    return Matcher.quoteReplacement(length.group());
                  }
                  if (notes.size() == before) {
                    notes.add(
                        Note.warning("style sheet", "shortened, " + Limit.STYLE_LENGTH.exceeded()));
                  }
                  return Limit.STYLE_LENGTH.most() + "mm";
                });
    return within;
  }

  private static double millimetres(MatchResult length) {
    return Double.parseDouble(length.group(1))
        * MILLIMETRES.get(length.group(2).toLowerCase(Locale.ROOT));
  }
}
