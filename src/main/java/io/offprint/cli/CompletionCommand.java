package io.offprint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes options at the prompt. */
@Command(
    name = "completion",
    header = "Print a script that completes options at the prompt.",
    description = "For bash and zsh: source <(offprint completion bash)")
final class CompletionCommand implements Callable<Integer> {
  private enum Shell {
    bash,
    zsh
  }

  private final Console console;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // One script serves both: under zsh it turns on bashcompinit by itself.
    console.out().println(AutoComplete.bash("offprint", spec.root().commandLine()));
    return ExitCode.OK.code();
  }
}
