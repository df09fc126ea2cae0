package io.offprint.fetch;

import java.io.IOException;

/** Offprint itself will not have it, so that asking again is no use. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
