package io.offprint.check;

import io.offprint.model.Inspection;

/** A checker of one kind of file. */
public interface Checker {
  /** Holds a file to what it claims to be; a file that cannot be opened is a fatal finding. */
  Inspection check(byte[] file);
}
