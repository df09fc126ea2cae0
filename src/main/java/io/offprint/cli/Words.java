package io.offprint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a command line as the parser can tell them apart: an option with an optional value
 * would take the article that follows for its value.
 */
final class Words {
  private static final String COVER = "--cover";
  private static final Pattern PICTURE =
      Pattern.compile("(?i)[^-].*\\.(jpe?g|png|gif|webp|svg|bmp|tiff?)");

  private Words() {}

  /** {@code --browser} and {@code --cover} with or without a value, all others as they are. */
  static String[] of(String... args) {
    List<String> words = new ArrayList<>(args.length);
    for (int i = 0; i < args.length; i++) {
      String value = i + 1 < args.length ? args[i + 1] : "";
      if (args[i].equals("--browser")) {
        words.add("--browser=");
      } else if (args[i].equals(COVER) && PICTURE.matcher(value).matches()) {
        words.add(COVER + "-image=" + value);
        i++;
      } else if (args[i].startsWith(COVER + "=")) {
        words.add(COVER + "-image=" + args[i].substring(COVER.length() + 1));
      } else {
        words.add(args[i]);
      }
    }
    return words.toArray(String[]::new);
  }
}
