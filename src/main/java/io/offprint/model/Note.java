package io.offprint.model;

import java.util.Objects;

/**
 * Something that the reader of the result should know: a picture that could not be had, a script
 * without a font. Not an error; the result is whole without it.
 *
 * @param level how much it matters
 * @param subject what it is about: a path, a URL, an element
 * @param message one sentence without a full stop
 */
public record Note(Level level, String subject, String message) {

  /** How much a note matters. */
  public enum Level {
    /** Something was mended or left out as usual; shown only when asked for. */
    INFO,
    /** Something that the author meant to be there is missing or changed. */
    WARNING
  }

  public Note {
    Objects.requireNonNull(level);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(message);
  }

  public static Note info(String subject, String message) {
    return new Note(Level.INFO, subject, message);
  }

  public static Note warning(String subject, String message) {
    return new Note(Level.WARNING, subject, message);
  }

  @Override
  public String toString() {
    return subject.isEmpty() ? message : subject + ": " + message;
  }
}
