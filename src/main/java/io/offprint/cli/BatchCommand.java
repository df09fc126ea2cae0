package io.offprint.cli;

import io.offprint.batch.Batch;
import io.offprint.batch.BatchRequest;
import io.offprint.batch.Progress;
import io.offprint.batch.Summary;
import io.offprint.model.Options;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Many articles in, a book for each out. */
@Command(
    name = "batch",
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Make one book for each article of many.",
    description = {
      "Books are named after their sources. What became of each is a line of manifest.jsonl in",
      "the output folder; --resume goes on from there."
    },
    optionListHeading = "%n",
    parameterListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  offprint batch -o books/ articles/          every article in a folder",
      "  offprint batch -o books/ --urls-file list.csv --resume",
      "  find . -name '*.html' | offprint batch -o books/ -"
    })
final class BatchCommand implements Callable<Integer> {
  private static final BatchRequest DEFAULTS = BatchRequest.builder().build();

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "A file, a folder, an http(s) address, or - for a list on standard input.")
  private List<String> locations = List.of();

  @Option(
      names = "--urls-file",
      paramLabel = "FILE",
      description = "A list of inputs, one a line, or CSV with a column url or file.")
  private List<String> lists = List.of();

  @Option(names = "--per-folder", description = "One book for each folder, not for each article.")
  private boolean perFolder;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Books made at once. (the number of processors)")
  private int jobs = DEFAULTS.jobs();

  @Option(names = "--resume", description = "Pass over what an earlier run has done.")
  private boolean resume;

  @Option(names = "--fail-fast", description = "Stop at the first failure.")
  private boolean failFast;

  @Option(names = "--json", description = "Print results as JSON lines, a summary last.")
  private boolean json;

  @Spec private CommandSpec spec;

  @ArgGroup(validate = false, heading = "%nInput:%n")
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nNetwork:%n")
  private NetworkOptions network = new NetworkOptions();

  @ArgGroup(validate = false, heading = "%nBook:%n")
  private BookOptions book = new BookOptions();

  @ArgGroup(validate = false, heading = "%nLook:%n")
  private LookOptions look = new LookOptions();

  @ArgGroup(validate = false, heading = "%nOutput:%n")
  private OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, heading = "%nLimits:%n")
  private LimitOptions limits = new LimitOptions();

  @ArgGroup(validate = false, heading = "%nTalk:%n")
  private Verbosity verbosity = new Verbosity();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    BatchRequest request = request();
    Summary summary;
    try (Progress progress = new Progress(console.err(), console.terminal())) {
      summary =
          Batch.run(request, console.in(), new BatchReport(console, progress, verbosity, json));
    }
    BatchReport.summary(console, verbosity, json, summary);
    return code(summary).code();
  }

  private void check() {
    if (locations.isEmpty() && lists.isEmpty()) {
      throw usage("which articles? Name files, folders, addresses or a list");
    }
    if (jobs < 1) {
      throw usage("--jobs must be at least 1, not " + jobs);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private BatchRequest request() {
    Options.Builder options = Options.builder();
    input.into(options);
    network.into(options);
    book.into(options, console);
    look.into(options);
    limits.into(options);
    return BatchRequest.builder()
        .locations(locations)
        .lists(lists)
        .perFolder(perFolder)
        .folder(output.folder())
        .formats(output.formats())
        .options(options.build())
        .jobs(jobs)
        .isolate(limits.isolate(DEFAULTS.isolate()))
        .heap(limits.heap())
        .resume(resume)
        .failFast(failFast)
        .build();
  }

  private static ExitCode code(Summary summary) {
    if (summary.failed() == 0) {
      return ExitCode.OK;
    }
    return summary.done() + summary.skipped() > 0
        ? ExitCode.PARTLY_DONE
        : summary.firstFailure().map(ExitCode::of).orElse(ExitCode.DEFECT);
  }
}
