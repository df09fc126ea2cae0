package io.offprint.cli;

import io.offprint.model.Format;
import io.offprint.out.Destination;
import java.util.List;
import picocli.CommandLine.Option;

/** What is written, and where. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "WHERE",
      description = "A file, a folder, or - for standard output. (${DEFAULT-VALUE})")
  private String where = "output/";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = "pdf, epub, html, or several with commas. (what --output says, else pdf,epub)")
  private List<String> formats = List.of();

  List<Format> formats() {
    if (!formats.isEmpty()) {
      return formats.stream().map(Format::of).distinct().toList();
    }
    return Format.ofFile(where).map(List::of).orElse(List.of(Format.PDF, Format.EPUB));
  }

  Destination destination(boolean several) {
    return new Destination(where, formats(), several);
  }
}
