package io.offprint.cli;

import com.google.gson.stream.JsonWriter;
import io.offprint.Offprint;
import io.offprint.model.Finding;
import io.offprint.model.Finding.Severity;
import io.offprint.model.Inspection;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Books in, what is wrong with them out. */
@Command(
    name = "check",
    sortOptions = false,
    header = "Check EPUBs with EPUBCheck and PDFs with veraPDF.",
    description = {
      "A PDF is held to the standards that it claims to follow. The exit code tells the worst",
      "message: 9 a warning, 10 an error, 11 a file that cannot be opened."
    },
    optionListHeading = "%n",
    parameterListHeading = "%n")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "An EPUB or a PDF, whoever made it; also an address, or - for standard input.")
  private List<String> locations = List.of();

  @Option(names = "--json", description = "Print one JSON object a file, each on a line.")
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print also what is worth knowing and not wrong.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Offprint offprint = new Offprint(Options.DEFAULTS);
    List<ExitCode> codes = new ArrayList<>(List.of(ExitCode.OK));
    for (String location : locations) {
      try {
        Source file =
            location.equals("-")
                ? offprint.fetch(console.in(), "<stdin>")
                : offprint.fetch(location);
        Inspection inspection = offprint.check(file);
        console.out().println(json ? json(file, inspection) : text(file, inspection));
        codes.add(inspection.worst().map(CheckCommand::code).orElse(ExitCode.OK));
      } catch (OffprintException e) {
        console.error(e.line());
        codes.add(ExitCode.of(e.kind()));
      }
    }
    // A file that is not there was not checked, which no message about another can outweigh.
    return codes.stream()
        .filter(c -> c.compareTo(ExitCode.CHECKED_WARNING) < 0 && c != ExitCode.OK)
        .findFirst()
        .orElse(codes.stream().max(Comparator.naturalOrder()).get())
        .code();
  }

  private static ExitCode code(Severity worst) {
    return switch (worst) {
      case INFO -> ExitCode.OK;
      case WARNING -> ExitCode.CHECKED_WARNING;
      case ERROR -> ExitCode.CHECKED_ERROR;
      case FATAL -> ExitCode.CHECKED_FATAL;
    };
  }

  private String text(Source file, Inspection inspection) {
    List<Finding> told =
        inspection.findings().stream()
            .filter(f -> verbose || f.severity() != Severity.INFO)
            .toList();
    String head = file.name() + ": " + verdict(told);
    String standards = String.join(", ", inspection.standards());
    return (standards.isEmpty() ? head : head + " (" + standards + ")")
        + told.stream().map(f -> "\n  " + line(f)).collect(Collectors.joining());
  }

  private static String verdict(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        parts.add(0, count + " " + word(severity));
      }
    }
    return parts.isEmpty() ? "sound" : String.join(", ", parts);
  }

  private static String line(Finding f) {
    String place = f.place().isEmpty() ? "" : f.place() + "  ";
    return (word(f.severity()) + "  " + f.rule() + "  " + place + f.text())
        .replaceAll("[\\p{Cc}\\s]+", " ");
  }

  private static String json(Source file, Inspection inspection) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonWriter out = new JsonWriter(line)) {
      out.beginObject().name("file").value(file.name()).name("standards").beginArray();
      for (String standard : inspection.standards()) {
        out.value(standard);
      }
      out.endArray().name("worst");
      out.value(inspection.worst().map(CheckCommand::word).orElse("none"));
      out.name("messages").beginArray();
      for (Finding f : inspection.findings()) {
        out.beginObject().name("severity").value(word(f.severity()));
        out.name("rule").value(f.rule()).name("place").value(f.place());
        out.name("text").value(f.text()).endObject();
      }
      out.endArray().endObject();
    }
    return line.toString();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
