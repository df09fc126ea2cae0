package io.offprint.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through all that the user named, in a fixed order, holding one folder's names at most. */
final class Inputs {
  /** Endings of the files in a folder that are taken for articles. */
  private static final Set<String> ARTICLES =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xht",
          "md",
          "markdown",
          "txt",
          "mhtml",
          "mht",
          "webarchive",
          "eml");

  private final BatchRequest request;
  private final InputStream standardInput;

  Inputs(BatchRequest request, InputStream standardInput) {
    this.request = request;
    this.standardInput = standardInput;
  }

  /**
   * One input.
   *
   * @param source what names it
   * @param locations its articles
   * @param within its path below the folder that was given, or what stands for it
   */
  record Input(String source, List<String> locations, Path within) {
    boolean isWeb() {
      return isAddress(source);
    }
  }

  /**
   * Hands out each input.
   *
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE for a list that cannot be read
   */
  void each(Consumer<Input> next) {
    request.locations().forEach(location -> location(location, next));
    request.lists().forEach(list -> list(list, next));
  }

  /** How many there are, or -1 when that can be known only once; does not consume anything. */
  long count() {
    boolean once =
        Stream.concat(request.locations().stream(), request.lists().stream()).anyMatch("-"::equals);
    if (once) {
      return -1;
    }
    long[] count = {0};
    each(input -> count[0]++);
    return count[0];
  }

  private void list(String list, Consumer<Input> next) {
    try (BufferedReader lines =
        list.equals("-")
            ? new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8))
            : new BufferedReader(
                new InputStreamReader(
                    Files.newInputStream(Path.of(list)), StandardCharsets.UTF_8))) {
      ListFile.each(lines, location -> location(location, next));
    } catch (java.nio.file.NoSuchFileException | InvalidPathException e) {
      throw new OffprintException(Kind.NOT_FOUND, list, "no such file", e);
    } catch (IOException | CsvParseException e) {
      throw new OffprintException(Kind.NOT_READABLE, list, "cannot be read as a list", e);
    }
  }

  private void location(String location, Consumer<Input> next) {
    if (location.equals("-")) {
      list("-", next);
      return;
    }
    Path path = path(location);
    if (path != null && Files.isDirectory(path)) {
      folder(path, path, next);
    } else {
      Path within = path == null ? Places.within(location) : Places.within(path.toString());
      next.accept(new Input(location, List.of(location), within));
    }
  }

  /** The location as a path, or null when it is an address. */
  private static Path path(String location) {
    try {
      return isAddress(location) ? null : Path.of(location);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean isAddress(String location) {
    return location.regionMatches(true, 0, "http://", 0, 7)
        || location.regionMatches(true, 0, "https://", 0, 8);
  }

  private void folder(Path root, Path folder, Consumer<Input> next) {
    List<Path> names;
    try {
      names = sorted(folder);
    } catch (IOException e) {
      // Handed out all the same: it then fails by its name, and the others go on.
      next.accept(new Input(folder.toString(), List.of(folder.toString()), below(root, folder)));
      return;
    }
    List<Path> articles = names.stream().filter(Inputs::isArticle).toList();
    if (request.perFolder() && !articles.isEmpty()) {
      List<String> locations = articles.stream().map(Path::toString).toList();
      next.accept(new Input(folder.toString(), locations, below(root, folder)));
    }
    if (!request.perFolder()) {
      articles.forEach(
          file ->
              next.accept(
                  new Input(file.toString(), List.of(file.toString()), root.relativize(file))));
    }
    names.stream().filter(Inputs::isFolder).forEach(inner -> folder(root, inner, next));
  }

  private static Path below(Path root, Path folder) {
    return folder.equals(root)
        ? Places.within(root.toAbsolutePath().toString())
        : root.relativize(folder);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isArticle(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return ARTICLES.contains(extension) && !name.startsWith(".") && Files.isRegularFile(path);
  }

  /** Not a hidden one, not what a browser saves beside a page, not one behind a link. */
  private static boolean isFolder(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".")
        && !name.endsWith("_files")
        && !Files.isSymbolicLink(path)
        && Files.isDirectory(path);
  }
}
