package io.offprint.epub;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags as BCP 47 has them. */
final class LanguageTag {
  static final String UNKNOWN = "und";

  private LanguageTag() {}

  /** The tag, mended if it is written as in {@code en_US}; {@code und} when it is none. */
  static String of(String language) {
    String tag = language.strip().replace('_', '-');
    try {
      String valid = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return valid.isEmpty() ? UNKNOWN : valid;
    } catch (IllformedLocaleException e) {
      return UNKNOWN;
    }
  }
}
