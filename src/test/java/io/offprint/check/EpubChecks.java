package io.offprint.check;

import io.offprint.check.library.EpubChecker;
import io.offprint.model.Finding;
import java.util.List;

/**
 * Runs EPUBCheck in this JVM. Its first run takes seconds, further ones a fraction of one: tests
 * that can should put many chapters into one book.
 */
public final class EpubChecks {
  private EpubChecks() {}

  /** Every message of every severity, usage hints included: severity, id, place, text. */
  public static List<String> messages(byte[] epub) {
    return new EpubChecker().check(epub).findings().stream().map(Finding::toString).toList();
  }
}
