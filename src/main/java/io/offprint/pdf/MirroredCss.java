package io.offprint.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stylesheet with its left and right exchanged, since the engine knows no properties that follow
 * the direction of the text.
 */
final class MirroredCss {
  /** What an element set from right to left has to bear. */
  static final String MARK = "data-rtl";

  private static final String MARKED = "[" + MARK + "]";

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SIDE = Pattern.compile("(.*-)?(left|right)(-.*)?");
  private static final Pattern SIDE_OF_PAGE =
      Pattern.compile(
          "(?<=[-@])(left|right)(?=[-\\w]*\\s*[:{])|(?<=text-align:)\\s*(left|right)\\b");
  private static final List<String> BOXES = List.of("margin", "padding");
  private static final List<String> WORDS = List.of("text-align", "float", "clear");

  private MirroredCss() {}

  /**
   * Rules that turn those of a stylesheet around, for elements with the attribute {@link #MARK}.
   */
  static String rules(String css) {
    StringBuilder mirrored = new StringBuilder();
    String plain = COMMENT.matcher(css).replaceAll("");
    for (int at = 0; at < plain.length(); ) {
      int open = plain.indexOf('{', at);
      if (open < 0) {
        break;
      }
      int close = end(plain, open);
      String selectors = plain.substring(at, open).trim();
      if (!selectors.startsWith("@")) {
        rule(selectors, plain.substring(open + 1, close)).ifPresent(mirrored::append);
      }
      at = close + 1;
    }
    return mirrored.toString();
  }

  /** The same stylesheet with the sides of its pages exchanged. */
  static String pages(String css) {
    StringBuilder all = new StringBuilder();
    int at = 0;
    for (int page = css.indexOf("@page"); page >= 0; page = css.indexOf("@page", at)) {
      int open = css.indexOf('{', page);
      int close = open < 0 ? css.length() : end(css, open);
      int from = open < 0 ? css.length() : open;
      all.append(css, at, from);
      all.append(SIDE_OF_PAGE.matcher(css.substring(from, close)).replaceAll(MirroredCss::other));
      at = close;
    }
    return all.append(css.substring(at)).toString();
  }

  private static String other(java.util.regex.MatchResult m) {
    return m.group().contains("left")
        ? m.group().replace("left", "right")
        : m.group().replace("right", "left");
  }

  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static Optional<String> rule(String selectors, String declarations) {
    Map<String, String> sides = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String declaration : declarations.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String property = declaration.substring(0, colon).trim();
        note(property, declaration.substring(colon + 1).trim(), sides, words);
      }
    }
    String turned = Stream.concat(words.stream(), turned(sides)).collect(Collectors.joining("; "));
    return turned.isEmpty()
        ? Optional.empty()
        : Optional.of(marked(selectors) + " { " + turned + " }\n");
  }

  /** Sorts a declaration: those of sides by their longhand, those that name a side as a word. */
  private static void note(
      String property, String value, Map<String, String> sides, List<String> words) {
    Matcher m = SIDE.matcher(property);
    if (m.matches()) {
      sides.put(property, value);
    } else if (BOXES.contains(property)) {
      String[] v = value.split("\\s+");
      sides.put(property + "-right", v.length > 1 ? v[1] : v[0]);
      sides.put(property + "-left", v.length > 3 ? v[3] : v.length > 1 ? v[1] : v[0]);
    } else if (property.equals("border")) {
      sides.put("border-left", value);
      sides.put("border-right", value);
    } else if (WORDS.contains(property) && (value.equals("left") || value.equals("right"))) {
      words.add(property + ": " + (value.equals("left") ? "right" : "left"));
    }
  }

  /** Those alike on both sides too, lest a rule with a side win over a later one without. */
  private static Stream<String> turned(Map<String, String> sides) {
    List<String> turned = new ArrayList<>();
    sides.forEach(
        (property, value) -> {
          String opposite = opposite(property);
          turned.add(opposite + ": " + value);
          if (!sides.containsKey(opposite)) {
            turned.add(property + ": 0");
          }
        });
    return turned.stream();
  }

  private static String opposite(String property) {
    return property.contains("left")
        ? property.replace("left", "right")
        : property.replace("right", "left");
  }

  /** Where a stretch leftwards begins, it does not inherit the alignment of the whole. */
  private static String marked(String selectors) {
    return Stream.of(selectors.split(","))
        .map(String::trim)
        .flatMap(s -> s.equals("body") ? Stream.of(s, "[dir=rtl]") : Stream.of(s))
        .map(s -> s.contains("::") ? s.replaceFirst("::", MARKED + "::") : s + MARKED)
        .collect(Collectors.joining(", "));
  }
}
