package io.offprint.model;

/**
 * One message of a checker about a file.
 *
 * @param severity how much it matters
 * @param rule the checker's own name for what is wrong, as in {@code RSC-005}
 * @param place where in the file, as far as it is known; may be empty
 * @param text what is wrong
 */
public record Finding(Severity severity, String rule, String place, String text) {

  /** How much a finding matters, the worst last. */
  public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    WARNING,
    ERROR,
    /** The file cannot be opened, or not be checked to its end. */
    FATAL
  }

  @Override
  public String toString() {
    return String.join(" ", severity.name(), rule, place, text);
  }
}
