package io.offprint.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What can be written. */
public enum Format {
  PDF("pdf", "application/pdf"),
  EPUB("epub", "application/epub+zip"),
  /** An EPUB as Kobo's own renderer wants it. */
  KEPUB("kepub.epub", "application/epub+zip"),
  HTML("html", "text/html");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** File name extension without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * The format of that name.
   *
   * @throws OffprintException of kind USAGE when there is none
   */
  public static Format of(String name) {
    for (Format f : values()) {
      if (f.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return f;
      }
    }
    throw new OffprintException(
        OffprintException.Kind.USAGE, name, "no such format; there are pdf, epub, kepub and html");
  }

  /** The format that a file name's extension stands for. */
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> lower.endsWith("." + f.extension))
        .max(Comparator.comparing(f -> f.extension.length()));
  }
}
