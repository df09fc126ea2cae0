package io.offprint.picture;

import java.io.IOException;

/** A picture is larger than {@link Limits} allow. */
final class LimitException extends IOException {
  LimitException(String message) {
    super(message);
  }
}
