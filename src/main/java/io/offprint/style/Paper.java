package io.offprint.style;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sheet of paper, or the screen of a reader that shows a page as it is.
 *
 * @param name as a user writes it
 * @param width in millimetres
 * @param height in millimetres
 * @param type size of the body text that suits it, in points
 */
public record Paper(String name, double width, double height, double type) {
  /** Paper sizes by ISO 216 and ASME Y14.1, then screens by their visible area. */
  public static final List<Paper> PRESETS =
      List.of(
          new Paper("A4", 210, 297, 11),
          new Paper("A5", 148, 210, 10),
          new Paper("A6", 105, 148, 9),
          new Paper("B5", 176, 250, 10.5),
          new Paper("Letter", 215.9, 279.4, 11),
          new Paper("Legal", 215.9, 355.6, 11),
          new Paper("reMarkable", 157.8, 210.4, 11),
          new Paper("Kindle-Scribe", 157.5, 210, 11),
          new Paper("Kobo", 90.7, 122.6, 9),
          new Paper("phone", 68, 140, 9));

  private static final Pattern SIZE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)(mm|cm|in|pt)");
  private static final Map<String, Double> MILLIMETRES =
      Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72);
  private static final double SMALLEST = 50;
  private static final double LARGEST = 1200;

  /**
   * The paper of that name, or of that size, as in {@code 120x180mm}.
   *
   * @throws OffprintException of kind USAGE when there is none, or it is too small or too large
   */
  public static Paper of(String wanted) {
    for (Paper preset : PRESETS) {
      if (key(preset.name).equals(key(wanted))) {
        return preset;
      }
    }
    Matcher size = SIZE.matcher(wanted.strip().toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      String names = PRESETS.stream().map(Paper::name).collect(Collectors.joining(", "));
      throw new OffprintException(
          Kind.USAGE, wanted, "no such page size; there are " + names + ", or say 120x180mm");
    }
    double unit = MILLIMETRES.get(size.group(3));
    double width = Double.parseDouble(size.group(1)) * unit;
    double height = Double.parseDouble(size.group(2)) * unit;
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      throw new OffprintException(
          Kind.USAGE, wanted, "a page measures between 50 and 1200 mm on each side");
    }
    return new Paper(wanted.strip(), width, height, Math.max(8.5, Math.min(11, 6 + width / 40)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
