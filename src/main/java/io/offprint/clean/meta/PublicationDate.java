package io.offprint.clean.meta;

/** Chooses the dates: the first statement that is one. */
final class PublicationDate {

  private PublicationDate() {}

  /** When it was published; when it was last changed, if the page tells only that. */
  static String published(Clues clues, Dates dates) {
    String published = first(Field.PUBLISHED, clues, dates);
    return published.isEmpty() ? modified(clues, dates) : published;
  }

  static String modified(Clues clues, Dates dates) {
    return first(Field.MODIFIED, clues, dates);
  }

  private static String first(Field field, Clues clues, Dates dates) {
    return clues.values(field).stream()
        .flatMap(v -> dates.parse(v).stream())
        .findFirst()
        .orElse("");
  }
}
