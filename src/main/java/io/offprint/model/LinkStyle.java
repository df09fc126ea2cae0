package io.offprint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
    return Arrays.stream(values())
        .filter(style -> style.toString().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new OffprintException(
                    OffprintException.Kind.USAGE,
                    name,
                    "no such way to print links; there are "
                        + Arrays.stream(values())
                            .map(LinkStyle::toString)
                            .collect(Collectors.joining(", "))));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
