package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The declarations that a {@code style} attribute may keep: those that carry meaning and leave
 * font, size and colour to the reader.
 */
final class Styles {
  private static final String LENGTH = "-?\\d{1,3}(\\.\\d{1,3})?(em|rem|ex|%)|0";

  private static final Map<String, Pattern> VALUES =
      Map.ofEntries(
          entry("text-align", "left|right|center|justify|start|end"),
          entry("font-style", "normal|italic|oblique"),
          entry("font-weight", "normal|bold|bolder|lighter|[1-9]00"),
          entry("font-variant", "normal|small-caps"),
          entry("text-decoration", "none|underline|line-through|overline"),
          entry("text-transform", "none|uppercase|lowercase|capitalize"),
          entry("vertical-align", "baseline|sub|super|top|middle|bottom"),
          entry("white-space", "normal|nowrap|pre|pre-wrap|pre-line"),
          entry("list-style-type", "none|disc|circle|square|decimal|[a-z]{5}-(alpha|roman|greek)"),
          entry("text-indent", LENGTH),
          entry("margin-left", LENGTH),
          entry("margin-right", LENGTH),
          entry("width", "\\d{1,2}(\\.\\d{1,3})?%|100%"));

  private Styles() {}

  /** The declarations that may stay, evenly written; empty when none may. */
  static Optional<String> valid(String style) {
    List<String> kept = new ArrayList<>();
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
      String[] parts = declaration.split(":", 2);
      Pattern values = VALUES.get(parts[0].strip());
      if (parts.length == 2 && values != null && values.matcher(parts[1].strip()).matches()) {
        kept.add(parts[0].strip() + ": " + parts[1].strip());
      }
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", kept));
  }

  private static Map.Entry<String, Pattern> entry(String property, String values) {
    return Map.entry(property, Pattern.compile(values));
  }
}
