package io.offprint.out;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that appears whole or not at all: written beside its place under a temporary name, then
 * moved there. What an interrupted run leaves behind is removed on the way out.
 */
public final class OutputFile {
  /** As {@link #unfinished} names them. */
  private static final Pattern PART = Pattern.compile("\\..*\\.([0-9]{1,18})\\.[0-9]+\\.part");

  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  /** Whether the JVM is on its way out; nothing is begun then. */
  private static boolean ending;

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::end));
    } catch (IllegalStateException e) {
      ending = true;
    }
  }

  private OutputFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content<T> {
    T writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, in a folder that is made when it is missing. A file that was there is replaced
   * only when the content is complete.
   *
   * @return what the content returned
   * @throws OffprintException of kind NOT_WRITABLE
   */
  public static <T> T write(Path path, Content<T> content) {
    Path unfinished = null;
    try {
      if (Files.isDirectory(path)) {
        throw new OffprintException(Kind.NOT_WRITABLE, path.toString(), "is a folder");
      }
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Files.createDirectories(target.getParent());
      unfinished = unfinished(target);
      T result;
      try (OutputStream out = open(unfinished)) {
        result = content.writeTo(out);
      }
      move(unfinished, target);
      return result;
    } catch (IOException e) {
      throw new OffprintException(Kind.NOT_WRITABLE, path.toString(), reason(e), e);
    } finally {
      if (unfinished != null) {
        delete(unfinished);
        UNFINISHED.remove(unfinished);
      }
    }
  }

  /** A free name beside the target. */
  private static Path unfinished(Path target) {
    String mark = "." + ProcessHandle.current().pid() + "." + Thread.currentThread().getId();
    return target.resolveSibling("." + target.getFileName() + mark + ".part");
  }

  /** Created with the user's umask, unlike createTempFile's. */
  private static synchronized OutputStream open(Path path) throws IOException {
    if (ending) {
      throw new IOException("interrupted");
    }
    delete(path);
    UNFINISHED.add(path);
    return new BufferedOutputStream(
        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), 1 << 16);
  }

  private static synchronized void end() {
    ending = true;
    UNFINISHED.forEach(OutputFile::delete);
  }

  /**
   * Removes what killed runs have left unfinished below a folder; what a living process is writing
   * stays.
   */
  public static void sweep(Path folder) {
    sweep(folder, Integer.MAX_VALUE);
  }

  /** As {@link #sweep(Path)} for the files in a folder alone. */
  public static void sweepFolder(Path folder) {
    sweep(folder, 1);
  }

  private static void sweep(Path folder, int depth) {
    try (Stream<Path> all = Files.walk(folder, depth)) {
      all.filter(OutputFile::isAbandoned).forEach(OutputFile::delete);
    } catch (IOException | UncheckedIOException e) {
      // Only tidying up; a folder that cannot be read makes its own trouble when it is written to.
    }
  }

  private static boolean isAbandoned(Path path) {
    Matcher name = PART.matcher(path.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It stays behind under a name that says what it is; there is nobody left to tell.
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "cannot be written, permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "cannot be written, a file is where a folder should be";
    }
    if (e instanceof NoSuchFileException) {
      return "cannot be written, no such folder";
    }
    String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return why == null ? "cannot be written" : "cannot be written, " + why;
  }
}
