package io.offprint.cli;

import io.offprint.model.OffprintException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line as a function: words and streams in, an exit code out. */
public final class CommandLineRun {
  /** Held on to, for the JDK forgets the level of a logger that nobody holds. */
  private static final class Libraries {
    static final Logger LOGGER = Logger.getLogger("org.apache");
  }

  private CommandLineRun() {}

  /** The commands beside the default one, in the order of the help. */
  private static final Map<String, Function<Console, Object>> SUBCOMMANDS = subcommands();

  private static Map<String, Function<Console, Object>> subcommands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("batch", BatchCommand::new);
    commands.put("extract", ExtractCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /** Runs one command; never throws, never exits. */
  public static int run(Console console, String... args) {
    boolean verbose =
        Arrays.asList(args).contains("-v") || Arrays.asList(args).contains("--verbose");
    // What a font library thinks of a font is no news to a reader; what is lost is told by notes.
    Libraries.LOGGER.setLevel(verbose ? Level.WARNING : Level.OFF);
    try {
      String[] words = Words.of(args);
      CommandLine line = commandLine(console, words);
      line.setExecutionExceptionHandler((e, command, parsed) -> failed(console, verbose, e));
      int code = line.execute(words);
      console.out().flush();
      if (console.out().checkError()) {
        console.error("standard output: cannot be written");
        return ExitCode.NOT_WRITABLE.code();
      }
      return code;
    } catch (Throwable e) {
      // Also a stack or heap that is used up: whoever runs this from a script wants a line and a
      // code.
      return failed(console, verbose, e);
    }
  }

  private static CommandLine commandLine(Console console, String... words) {
    CommandLine line = new CommandLine(new BindCommand(console));
    if (Arrays.stream(words).anyMatch(CommandLineRun::needsSubcommands)) {
      SUBCOMMANDS.forEach((name, command) -> line.addSubcommand(command.apply(console)));
    }
    return line.setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpAutoWidth(console.terminal())
        .setAllowSubcommandsAsOptionParameters(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> usage(console, e));
  }

  /**
   * Whether a word may be a command's name, or ask for the help, which lists them. Most runs need
   * none of them, and to read all their options would be a good part of such a run.
   */
  private static boolean needsSubcommands(String word) {
    return SUBCOMMANDS.containsKey(word) || word.equals("--help") || word.matches("-\\w*h\\w*");
  }

  /** Options with which no book is written, or by another process. */
  private static final Set<String> APART = Set.of("-V", "--version", "--isolate");

  /** Whether the words are likely to ask for a book that this process writes itself. */
  static boolean writesHere(String... args) {
    return args.length > 0
        && Arrays.stream(args).noneMatch(a -> APART.contains(a) || needsSubcommands(a));
  }

  private static int usage(Console console, ParameterException e) {
    console.error(e.getMessage());
    console.say("Try 'offprint --help'.");
    return ExitCode.USAGE.code();
  }

  private static int failed(Console console, boolean verbose, Throwable e) {
    ExitCode code = ExitCode.DEFECT;
    if (e instanceof OffprintException known) {
      console.error(known.line());
      code = ExitCode.of(known.kind());
    } else if (e instanceof OutOfMemoryError) {
      console.error("it takes more memory than there is; --isolate --heap 4g gives it more");
      code = ExitCode.TOO_COMPLEX;
    } else {
      console.error("a defect of Offprint, " + e + "; please report it");
    }
    if (verbose) {
      e.printStackTrace(console.err());
    }
    return code.code();
  }
}
