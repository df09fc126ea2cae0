package io.offprint.model;

/** The one exception that Offprint throws on purpose; its kind says what the caller can do. */
public final class OffprintException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as the caller can act on it. */
  public enum Kind {
    /** The request makes no sense: an unknown page size, a bad combination of options. */
    USAGE,
    /** The input is not there. */
    NOT_FOUND,
    /** The input is there and cannot be read: a folder, a picture, no permission, a dead server. */
    NOT_READABLE,
    /** The input was read and holds no article. */
    NO_ARTICLE,
    /** The output cannot be written. */
    NOT_WRITABLE,
    /** The document is past what can be typeset: too deep, too large, too slow. */
    TOO_COMPLEX,
    /** A defect of Offprint. */
    INTERNAL
  }

  private final Kind kind;
  private final String subject;

  public OffprintException(Kind kind, String subject, String message) {
    this(kind, subject, message, null);
  }

  public OffprintException(Kind kind, String subject, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.subject = subject;
  }

  public Kind kind() {
    return kind;
  }

  /** What the message is about: a path, a URL, an option. */
  public String subject() {
    return subject;
  }

  /** The one line that a user needs. */
  public String line() {
    String text = getMessage().replaceAll("\\s+", " ").strip();
    return subject.isEmpty() ? text : subject + ": " + text;
  }
}
