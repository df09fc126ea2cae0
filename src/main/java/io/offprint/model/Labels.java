package io.offprint.model;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The few words that Offprint itself puts into a book, in the book's language: {@code
 * labels_xx.properties} beside this class, English where there is none.
 */
public final class Labels {
  private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;

  private Labels(ResourceBundle words) {
    this.words = words;
  }

  /** The words for a BCP 47 language; English for one that is empty or not known. */
  public static Labels of(String language) {
    return new Labels(
        ResourceBundle.getBundle(
            "io.offprint.model.labels", Locale.forLanguageTag(language), NO_DEFAULT_LOCALE));
  }

  /**
   * A word by its key in the properties files, as in {@code contents}.
   *
   * @throws MissingResourceException when there is no such key, which is a defect
   */
  public String get(String key) {
    return words.getString(key);
  }
}
