package io.offprint.model;

import io.offprint.model.OffprintException.Kind;
import java.util.Objects;

/**
 * A series and a book's place in it.
 *
 * @param name of the series
 * @param index a number such as {@code 3} or {@code 2.5}; empty when it is not known
 */
public record Series(String name, String index) {
  /**
   * @throws OffprintException of kind USAGE when the name is blank or the index is no number
   */
  public Series {
    Objects.requireNonNull(index);
    if (name.isBlank()) {
      throw new OffprintException(Kind.USAGE, "--series", "the series needs a name");
    }
    if (!index.matches("|\\d{1,6}(\\.\\d{1,3})?")) {
      throw new OffprintException(Kind.USAGE, "--series-index", "must be a number, not " + index);
    }
  }
}
