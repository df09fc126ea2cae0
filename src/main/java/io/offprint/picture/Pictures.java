package io.offprint.picture;

import io.offprint.model.Picture;
import java.io.IOException;

/** Turns the bytes of a picture into one that every output format can carry. */
public final class Pictures {

  /**
   * Checks, turns upright and converts a picture.
   *
   * @throws IOException with the reason in a few words, when it is none that can be shown
   */
  public Picture prepare(byte[] bytes) throws IOException {
    throw new IOException("not a picture");
  }
}
