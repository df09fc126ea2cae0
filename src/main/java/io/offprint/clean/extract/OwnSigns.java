package io.offprint.clean.extract;

import static io.offprint.clean.extract.Sign.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a block's own text and tag show. */
final class OwnSigns {
  private static final Pattern DATE =
      Pattern.compile(
          "(19|20)\\d\\d[-/.年]\\s?\\d{1,2}|\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?(19|20)?\\d\\d"
              + "|\\d{1,2}\\.?\\s?\\p{L}{3,10}\\.?,?\\s(19|20)\\d\\d"
              + "|\\p{L}{3,10}\\.?\\s\\d{1,2},?\\s(19|20)\\d\\d");
  private static final Pattern CLOCK =
      Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\s?([ap]\\.?m|Uhr|h)?\\b");

  private OwnSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    all.add(Sign.of("own.chars", v -> v.block.chars()));
    all.add(Sign.of("own.words", v -> v.block.words()));
    all.add(Sign.of("own.links", v -> v.block.linkDensity()));
    all.add(
        Sign.of("own.wordlength", v -> (double) v.block.chars() / Math.max(1, v.block.words())));
    all.add(Sign.of("own.capitals", v -> share(v.block.text(), Character::isUpperCase)));
    all.add(Sign.of("own.small", v -> small(v.block.text())));
    all.add(Sign.of("own.digits", v -> share(v.block.text(), Character::isDigit)));
    all.add(Sign.of("own.stops", v -> count(v.block.text(), ".!?。！？…।")));
    all.add(Sign.of("own.commas", v -> count(v.block.text(), ",;،、，")));
    all.add(Sign.of("own.bars", v -> count(v.block.text(), "|•·›»>/")));
    all.add(Sign.of("own.signs", v -> count(v.block.text(), "@©#")));
    all.add(Sign.of("own.markup", v -> count(v.block.text(), "<>{}=")));
    all.add(Sign.of("own.ends", v -> ending(v.block.text())));
    all.add(Sign.of("own.starts", v -> beginning(v.block.text())));
    all.add(Sign.of("own.tag", v -> tag(v.block)));
    all.add(Sign.of("own.anchors", v -> v.block.marks().links()));
    all.add(Sign.of("own.pictures", v -> v.block.marks().pictures()));
    all.add(Sign.of("own.time", v -> v.block.marks().times() > 0 ? 1 : 0));
    all.add(Sign.of("own.emphasis", v -> emphasis(v.block)));
    all.add(Sign.of("own.date", v -> isDated(v.block) ? 1 : 0));
    all.add(Sign.of("own.clock", v -> matches(v.block, 80, CLOCK) ? 1 : 0));
    all.add(Sign.of("own.repeats", v -> v.scene.repeats(v.block)));
    all.add(Sign.of("own.said", v -> v.scene.saidBefore(v.block) ? 1 : 0));
    all.add(Sign.of("own.title", v -> v.titleLikeness));
    all.add(Sign.of("own.author", v -> v.namesAuthor ? 1 : 0));
    all.add(Sign.of("own.described", v -> v.inDescription ? 1 : 0));
    all.add(Sign.of("own.prose", v -> log(v.block.isProse() ? v.block.chars() : 0)));
    return all;
  }

  private static double share(String text, java.util.function.IntPredicate kind) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      found += kind.test(text.charAt(i)) ? 1 : 0;
    }
    return (double) found / Math.max(1, text.length());
  }

  /** The share of words that begin with a small letter; titles and names have few. */
  private static double small(String text) {
    int words = 0;
    int small = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      if (letter && !inside) {
        words++;
        small += Character.isUpperCase(c) ? 0 : 1;
      }
      inside = letter || c == '\'' || c == '’';
    }
    return words == 0 ? -1 : (double) small / words;
  }

  private static double count(String text, String signs) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Letters are most of a text, and none is a sign that is counted.
      found += !(c >= 'a' && c <= 'z' || c == ' ') && signs.indexOf(c) >= 0 ? 1 : 0;
    }
    return found;
  }

  private static double ending(String text) {
    char c = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ".!?。！？".indexOf(c) >= 0
        ? 6
        : "\"”’»“)]".indexOf(c) >= 0
            ? 5
            : c == ':'
                ? 4
                : "…›»>→".indexOf(c) >= 0
                    ? 3
                    : Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
  }

  private static double beginning(String text) {
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    return Character.isUpperCase(c)
        ? 5
        : Character.isLowerCase(c)
            ? 4
            : Character.isLetter(c)
                ? 3
                : Character.isDigit(c) ? 2 : "\"“„«‘(".indexOf(c) >= 0 ? 1 : 0;
  }

  private static double tag(Block b) {
    return switch (b.element().normalName()) {
      case "p" -> 10;
      case "pre" -> 9;
      case "blockquote" -> 8;
      case "li", "dd", "dt" -> 7;
      case "td", "th" -> 6;
      case "h1" -> 5;
      case "h2", "h3" -> 4;
      case "h4", "h5", "h6" -> 3;
      case "figcaption", "caption" -> 1;
      case "address", "footer", "legend", "summary" -> 0;
      default -> 2;
    };
  }

  private static double emphasis(Block b) {
    return (double) b.marks().strongChars() / Math.max(1, b.chars());
  }

  static boolean isDated(Block b) {
    return matches(b, 150, DATE);
  }

  private static boolean matches(Block b, int longest, Pattern pattern) {
    return b.chars() < longest
        && b.text().chars().anyMatch(Character::isDigit)
        && pattern.matcher(b.text()).find();
  }
}
