package io.offprint.style;

import java.util.Locale;

/** The roman figures of the pages before the text. */
public final class FrontFolios {
  private FrontFolios() {}

  /**
   * Whether they are small ones, as books have them. The engine makes those by the default locale;
   * where that would give them an i without a dot, as in Turkish, capitals stand in.
   */
  public static boolean areSmall() {
    return "I".toLowerCase(Locale.getDefault()).equals("i");
  }
}
