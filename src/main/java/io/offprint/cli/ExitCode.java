package io.offprint.cli;

import io.offprint.model.OffprintException.Kind;

/** What a script learns from a run. */
public enum ExitCode {
  OK(0),
  DEFECT(1),
  USAGE(2),
  NOT_FOUND(3),
  NOT_READABLE(4),
  NO_ARTICLE(5),
  NOT_WRITABLE(6),
  TOO_COMPLEX(7),
  PARTLY_DONE(8),
  CHECKED_WARNING(9),
  CHECKED_ERROR(10),
  CHECKED_FATAL(11);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  static ExitCode of(Kind kind) {
    return switch (kind) {
      case USAGE -> USAGE;
      case NOT_FOUND -> NOT_FOUND;
      case NOT_READABLE -> NOT_READABLE;
      case NO_ARTICLE -> NO_ARTICLE;
      case NOT_WRITABLE -> NOT_WRITABLE;
      case TOO_COMPLEX -> TOO_COMPLEX;
      case INTERNAL -> DEFECT;
    };
  }
}
