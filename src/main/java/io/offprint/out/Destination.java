package io.offprint.out;

import io.offprint.model.Format;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides where the books of one run go. Not safe for use by several threads. */
public final class Destination {
  /** What stands for standard output. */
  public static final String STANDARD_OUTPUT = "-";

  private final String where;
  private final List<Format> formats;
  private final boolean folder;
  private final Set<String> taken = new HashSet<>();
  private final List<Path> spared = new ArrayList<>();

  /**
   * Names the destination.
   *
   * @param where a file, a folder or {@value #STANDARD_OUTPUT}. What ends in a separator or is a
   *     folder is a folder, anything else a file
   * @param formats what will be written
   * @param several whether more than one book is to come; then {@code where} is a folder
   * @throws OffprintException of kind USAGE when both cannot be had together
   */
  public Destination(String where, List<Format> formats, boolean several) {
    this.where = where;
    this.formats = List.copyOf(formats);
    this.folder = several || where.endsWith("/") || isFolder(where);
    if (standardOutput() && (several || formats.size() > 1)) {
      throw usage("standard output takes one book in one format; choose it by --format");
    }
    if (several && Format.ofFile(where).isPresent()) {
      throw usage("several books need a folder, not a file");
    }
    Format.ofFile(where)
        .filter(f -> !folder && !formats.contains(f))
        .ifPresent(
            f -> {
              throw usage("the name says " + f.extension() + ", --format says otherwise");
            });
  }

  public boolean standardOutput() {
    return where.equals(STANDARD_OUTPUT);
  }

  /** Where the next book goes, without an extension; never a name that this run used before. */
  public Path next(String title) {
    if (!folder) {
      return Path.of(where);
    }
    String name = FileName.of(title);
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name + " (" + n + ")";
    }
    return resolve(Path.of(where), free);
  }

  /** Keeps a file from being written over: an article is not to be lost to its own book. */
  public void spare(String input) {
    try {
      spared.add(Path.of(input).toRealPath());
    } catch (IOException | InvalidPathException e) {
      // Not a file that is there, so there is nothing to lose.
    }
  }

  /**
   * The file of one format for a place that {@link #next} gave.
   *
   * @throws OffprintException of kind USAGE when it is one of those to spare
   */
  public Path file(Path place, Format format) {
    Path file = named(place, format);
    try {
      if (Files.exists(file) && spared.contains(file.toRealPath())) {
        throw usage("would replace the article itself");
      }
    } catch (IOException e) {
      throw new OffprintException(Kind.NOT_WRITABLE, file.toString(), "cannot be looked at", e);
    }
    return file;
  }

  private Path named(Path place, Format format) {
    String name = place.getFileName().toString();
    if (folder) {
      return place.resolveSibling(name + "." + format.extension());
    }
    boolean named = Format.ofFile(name).isPresent();
    if (formats.size() == 1 && (named || name.indexOf('.') > 0)) {
      return place;
    }
    String stem = named ? name.substring(0, name.lastIndexOf('.')) : name;
    return place.resolveSibling(stem + "." + format.extension());
  }

  /** In a locale without Unicode the JDK refuses such names; then ASCII has to do. */
  private static Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      String ascii =
          Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\x20-\\x7e]", "");
      return folder.resolve(FileName.of(ascii));
    }
  }

  private static boolean isFolder(String where) {
    try {
      return Files.isDirectory(Path.of(where));
    } catch (InvalidPathException e) {
      throw new OffprintException(Kind.NOT_WRITABLE, where, "is no file name on this system", e);
    }
  }

  private OffprintException usage(String message) {
    return new OffprintException(Kind.USAGE, "--output " + where, message);
  }
}
