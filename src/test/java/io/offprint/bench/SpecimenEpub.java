package io.offprint.bench;

import io.offprint.Offprint;
import io.offprint.model.Format;
import io.offprint.model.Options;
import io.offprint.pdf.Specimen;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the specimen book, of every element in many languages, as an EPUB to look at. */
public final class SpecimenEpub {
  private SpecimenEpub() {}

  /** Argument: the file. */
  public static void main(String[] args) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      new Offprint(Options.DEFAULTS).write(Specimen.volume(), Format.EPUB, out);
    }
  }
}
