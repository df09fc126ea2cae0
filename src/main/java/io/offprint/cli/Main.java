package io.offprint.cli;

import io.offprint.Rehearsal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.FutureTask;

/** Where the JVM starts. */
public final class Main {
  /** Bytes; deep documents go deep in the parsers, and {@code java -jar} sets no stack size. */
  private static final long STACK = 256L << 20;

  private Main() {}

  public static void main(String[] args) throws Exception {
    // Libraries below change letters' case by the machine's language; in Turkish, i is not I then.
    Locale.setDefault(Locale.ROOT);
    // Newer JDKs call their shaper as a foreign function, the linking of which takes a short run as
    // long as all that it shapes; they still have the calls of old, too.
    System.getProperties().putIfAbsent("sun.font.layout.ffm", "false");
    withoutLogs();
    Charset charset = charset();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    Isolation.endWithParent();
    if (CommandLineRun.writesHere(args)) {
      Rehearsal.start();
    }
    Console console = new Console(System.in, out, err, System.getenv(), isTerminal());
    FutureTask<Integer> run = new FutureTask<>(() -> CommandLineRun.run(console, args));
    new Thread(null, run, "offprint", STACK).start();
    int code = run.get();
    out.flush();
    System.exit(code);
  }

  /**
   * What the PDF library would log says nothing to a user, and to find out where to log takes
   * longer than to clean an article.
   */
  private static void withoutLogs() {
    String logging = "org.apache.commons.logging.";
    System.getProperties().putIfAbsent(logging + "LogFactory", logging + "impl.LogFactoryImpl");
    System.getProperties().putIfAbsent(logging + "Log", logging + "impl.NoOpLog");
  }

  /**
   * Whether standard error is a terminal, as the launcher says; Java itself can tell only of
   * standard input and output together.
   */
  private static boolean isTerminal() {
    String told = System.getProperty("offprint.terminal");
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }

  /** File names on standard output have to reach the next program as the system spells them. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("sun.jnu.encoding"));
    return name == null || !Charset.isSupported(name)
        ? StandardCharsets.UTF_8
        : Charset.forName(name);
  }
}
