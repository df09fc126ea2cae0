package io.offprint.fetch;

import java.util.Locale;
import java.util.Map;

/** The media type that a file name implies. */
final class MediaTypes {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("xht", "application/xhtml+xml"),
          Map.entry("txt", "text/plain"),
          Map.entry("text", "text/plain"),
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"));

  private MediaTypes() {}

  /** Empty when the name implies none. */
  static String ofName(String name) {
    int dot = name.lastIndexOf('.');
    return BY_EXTENSION.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), "");
  }
}
