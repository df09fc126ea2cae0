package io.offprint.read;

import io.offprint.model.Page;

/** Reads one kind of input. */
interface KindReader {

  /** Whether the input is of its kind. */
  boolean reads(Input input);

  Page read(Input input);
}
