package io.offprint.check;

import io.offprint.model.Inspection;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.nio.charset.StandardCharsets;

/**
 * Has EPUBCheck or veraPDF look at a file, in this JVM. Their classes are loaded at the first file
 * of their kind, from jars that no other part of Offprint has on its class path.
 */
public final class Checkers {
  /** A PDF header may stand behind other bytes (ISO 32000-1, annex H.3.4.1). */
  private static final int PDF_HEADER_WITHIN = 1024;

  private Checkers() {}

  /**
   * Holds a file to what it claims to be.
   *
   * @throws OffprintException of kind NOT_READABLE when it is neither an EPUB nor a PDF, NOT_FOUND
   *     when the checkers are not installed
   */
  public static Inspection check(Source file) {
    String checker = checker(file);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      // Both libraries look for their XML parsers by the thread's loader.
      thread.setContextClassLoader(Library.loader());
      return Library.checker(checker).check(file.bytes());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static String checker(Source file) {
    byte[] bytes = file.bytes();
    int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK")) {
      return "EpubChecker";
    }
    if (head.contains("%PDF-")) {
      return "PdfChecker";
    }
    throw new OffprintException(
        Kind.NOT_READABLE, file.name(), "is neither an EPUB nor a PDF by its content");
  }
}
