package io.offprint.cli;

import io.offprint.model.Format;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.out.Destination;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What is written, and where. */
final class OutputOptions {
  private static final String FOLDER = "output/";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "WHERE",
      description = "A file, a folder, or - for standard output. (${DEFAULT-VALUE})")
  private String where = FOLDER;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description =
          "pdf, epub, kepub, html, or several with commas. (what --output says, else pdf,epub)")
  private List<String> formats = List.of();

  /** Whether anything was said of it. */
  boolean chosen() {
    return !formats.isEmpty() || !where.equals(FOLDER);
  }

  List<Format> formats() {
    if (!formats.isEmpty()) {
      return formats.stream().map(Format::of).distinct().toList();
    }
    return Format.ofFile(where).map(List::of).orElse(List.of(Format.PDF, Format.EPUB));
  }

  /** The folder that many books go to. */
  Path folder() {
    try {
      if (Format.ofFile(where).isPresent() || where.equals(Destination.STANDARD_OUTPUT)) {
        throw new OffprintException(
            Kind.USAGE, "--output " + where, "several books need a folder, not a file");
      }
      return Path.of(where);
    } catch (InvalidPathException e) {
      throw new OffprintException(Kind.NOT_WRITABLE, where, "is no file name on this system", e);
    }
  }

  Destination destination(boolean several) {
    return new Destination(where, formats(), several);
  }
}
