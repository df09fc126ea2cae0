package io.offprint.batch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Another JVM of this one's Java, class path and class-data archive, with a folder of its own for
 * temporary files, so that nothing of it stays when it dies.
 */
public final class ChildJvm {
  private static final List<String> INHERITED =
      List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=", "-Xshare:", "-Doffprint.terminal=");

  /** A property of such a JVM: its folder. */
  private static final String FOLDER = "offprint.folder";

  private final String heap;
  private final Class<?> main;
  private final List<String> arguments;

  /**
   * Prepares.
   *
   * @param heap the largest heap, as in {@code 768m}
   * @param main where it starts
   */
  public ChildJvm(String heap, Class<?> main, List<String> arguments) {
    this.heap = heap;
    this.main = main;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * The command that starts it.
   *
   * @param folder as {@link #folder} made it, or null
   * @param flags more of the JVM's own options
   */
  public ProcessBuilder command(Path folder, String... flags) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> INHERITED.stream().anyMatch(argument::startsWith))
        .forEach(words::add);
    words.addAll(List.of(flags));
    words.add("-Xmx" + heap);
    words.add("-XX:+UseSerialGC");
    words.add("-Xlog:disable"); // What the JVM warns of it would say on standard output.
    words.add("-XX:-CreateCoredumpOnCrash");
    words.add("-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "offprint-%p.log"));
    words.add("-Djava.awt.headless=true");
    if (folder != null) {
      words.add("-Djava.io.tmpdir=" + folder);
      words.add("-D" + FOLDER + "=" + folder);
    }
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    words.addAll(arguments);
    return new ProcessBuilder(words);
  }

  /** A new folder for temporary files; null when none can be made, which is a lesser evil. */
  public static Path folder() {
    try {
      return Files.createTempDirectory("offprint-");
    } catch (IOException e) {
      return null;
    }
  }

  /** In such a JVM: has its folder removed when it ends, since its parent may be no more. */
  public static void removeFolderAtExit() {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(Path.of(folder))));
    }
  }

  /** Removes such a folder and what is in it. */
  public static void remove(Path folder) {
    if (folder == null) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Removal());
    } catch (IOException e) {
      // Somebody else removes from it at the same time, or may not; it is a temporary folder.
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
