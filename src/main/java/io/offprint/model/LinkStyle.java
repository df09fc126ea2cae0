package io.offprint.model;

import java.util.Locale;

/** Where the address of a link stands on paper, where nobody can follow it. */
public enum LinkStyle {
  /** At the foot of the page. */
  FOOTNOTES,
  /** At the end of the chapter. */
  ENDNOTES,
  /** In brackets after the link. */
  INLINE,
  /** Nowhere. */
  NONE;

  /**
   * The style of that name, as in {@code footnotes}.
   *
   * @throws OffprintException of kind USAGE when there is none
   */
  public static LinkStyle of(String name) {
    return Named.of(values(), name, "way to print links");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
