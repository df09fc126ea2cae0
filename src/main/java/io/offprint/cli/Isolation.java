package io.offprint.cli;

import io.offprint.batch.ChildJvm;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command in a JVM of its own, which shares the streams and may die without harm. */
final class Isolation {
  /** A property that names the process with which that JVM ends. */
  private static final String PARENT = "offprint.parent";

  private static final long DYING_SECONDS = 3;

  private final Process process;
  private final Path folder;

  private Isolation(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /**
   * Runs a command; ends it when this JVM is told to end.
   *
   * @param args the command's words; those that ask for isolation are not passed on
   * @return its exit code
   * @throws OffprintException of kind TOO_COMPLEX when it dies
   */
  static int run(List<String> args, String heap) throws IOException {
    List<String> words =
        args.stream()
            .filter(word -> !word.equals("--isolate") && !word.startsWith("--isolate="))
            .toList();
    Path folder = ChildJvm.folder();
    Process process =
        new ChildJvm(heap, Main.class, words)
            .command(
                folder,
                "-XX:TieredStopAtLevel=1",
                "-D" + PARENT + "=" + ProcessHandle.current().pid())
            .inheritIO()
            .start();
    Isolation isolation = new Isolation(process, folder);
    Runtime.getRuntime().addShutdownHook(new Thread(isolation::end));
    int code = isolation.code();
    if (code >= ExitCode.values().length) {
      String died = "died with code " + code + ", perhaps for want of memory; see --heap";
      throw new OffprintException(Kind.TOO_COMPLEX, "the isolated run", died);
    }
    return code;
  }

  /** In that JVM: has it end with the one that started it, however that one ends. */
  static void endWithParent() {
    Long parent = Long.getLong(PARENT);
    if (parent != null) {
      ChildJvm.removeFolderAtExit();
      ProcessHandle.of(parent)
          .ifPresentOrElse(
              handle -> handle.onExit().thenRun(() -> System.exit(ExitCode.DEFECT.code())),
              () -> System.exit(ExitCode.DEFECT.code()));
    }
  }

  private int code() throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Politely first, so that it removes its unfinished files. */
  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(DYING_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
    ChildJvm.remove(folder);
  }
}
