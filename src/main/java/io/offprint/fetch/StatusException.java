package io.offprint.fetch;

import java.io.IOException;

/** The server answered, but not with the content. */
final class StatusException extends IOException {
  private static final long serialVersionUID = 1L;

  final int status;

  StatusException(int status) {
    super("the server says " + status + phrase(status));
    this.status = status;
  }

  /** Whether a browser might be let in. */
  boolean mayBeForRobots() {
    return status == 401 || status == 403 || status == 429 || status == 503;
  }

  private static String phrase(int status) {
    return switch (status) {
      case 401 -> ", log in first";
      case 402 -> ", payment required";
      case 403 -> ", forbidden";
      case 404 -> ", not found";
      case 410 -> ", gone";
      case 429 -> ", too many requests";
      case 451 -> ", withheld for legal reasons";
      default -> status >= 500 ? ", it is in trouble itself" : "";
    };
  }
}
