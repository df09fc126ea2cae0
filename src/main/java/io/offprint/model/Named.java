package io.offprint.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Choices by the names that users give them. */
final class Named {
  private Named() {}

  /**
   * The choice that has a name, in whatever case it is written.
   *
   * @param what is chosen, for the message
   * @throws OffprintException of kind USAGE, which names all, when there is none
   */
  static <T extends Enum<T>> T of(T[] choices, String name, String what) {
    for (T choice : choices) {
      if (choice.toString().equalsIgnoreCase(name.strip())) {
        return choice;
      }
    }
    String all = Arrays.stream(choices).map(T::toString).collect(Collectors.joining(", "));
    throw new OffprintException(
        OffprintException.Kind.USAGE, name, "no such " + what + "; there are " + all);
  }
}
