package io.offprint.batch;

import io.offprint.out.FileName;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decides where each book goes, from its source alone: a title is known too late, and the same
 * source has to come to the same place when a run is resumed.
 */
final class Places {
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,11}$");
  private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#]*)([^#]*).*");
  private static final Pattern EDGES = Pattern.compile("^[/-]+|[/-]+$");

  private final Path folder;
  private final LongTable taken = new LongTable(0);

  Places(Path folder) {
    this.folder = folder;
  }

  /** Keeps the place of an earlier run for the source that has it. */
  void keep(long placeHash) {
    taken.put(placeHash);
  }

  /**
   * The place of a source, without an extension.
   *
   * @param source what the user named
   * @param within its path below the folder that was given; its name otherwise
   * @param earlier hash of its place in an earlier run; 0 when there is none
   */
  Path of(String source, Path within, long earlier) {
    Path wanted = within;
    Path plain = sanitized(strip(wanted, EXTENSION));
    if (earlier == hash(plain) || taken.put(hash(plain))) {
      return plain;
    }
    // Two sources of one name, or of names that differ in case only, which some systems hold equal.
    String mark = " " + String.format(Locale.ROOT, "%08x", (int) (Hash.of(source) >>> 32));
    Path marked = plain.resolveSibling(plain.getFileName() + mark);
    taken.put(hash(marked));
    return marked;
  }

  /** The path that stands for a source: for a URL, its host as a folder and its path as a name. */
  static Path within(String source) {
    var web = WEB.matcher(source);
    if (web.matches()) {
      String path = EDGES.matcher(web.group(2).replaceAll("[/?&=]+", "-")).replaceAll("");
      return Path.of(FileName.of(web.group(1)), FileName.of(path.isEmpty() ? "index" : path));
    }
    Path name = Path.of(source).normalize().getFileName();
    return name == null ? Path.of("untitled") : name;
  }

  static long hash(Path place) {
    return Hash.of(place.toString().toLowerCase(Locale.ROOT));
  }

  private Path sanitized(Path relative) {
    Path place = folder;
    for (Path name : relative) {
      place = place.resolve(FileName.of(name.toString()));
    }
    return place;
  }

  private static Path strip(Path path, Pattern ending) {
    String name = path.getFileName().toString();
    String stem = ending.matcher(name).replaceFirst("");
    return path.resolveSibling(stem.isEmpty() ? name : stem);
  }
}
