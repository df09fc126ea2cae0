package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The font files of this machine, in the folders where its system keeps them. */
public final class InstalledFonts {
  private static final int DEEPEST = 8;
  private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|otc)");

  private static List<Path> found;

  private InstalledFonts() {}

  /** All font files in a fixed order; looked for when first asked, and then known. */
  public static synchronized List<Path> files() {
    if (found == null) {
      found = in(folders(System.getProperty("user.home", ""), System.getenv()));
    }
    return found;
  }

  /**
   * The font files of these folders, then those of this machine.
   *
   * @throws OffprintException of kind NOT_FOUND when there is no such folder
   */
  public static List<Path> files(List<String> folders) {
    if (folders.isEmpty()) {
      return files();
    }
    List<Path> all = new ArrayList<>();
    for (String folder : folders) {
      List<Path> path = path(folder).filter(Files::isDirectory).toList();
      if (path.isEmpty()) {
        throw new OffprintException(Kind.NOT_FOUND, folder, "no such folder");
      }
      all.addAll(in(path));
    }
    all.addAll(files());
    return List.copyOf(all);
  }

  /** All font files in these folders and below, sorted; unreadable ones are passed over. */
  static List<Path> in(List<Path> folders) {
    Set<Path> files = new TreeSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
          walk.filter(InstalledFonts::isFont).forEach(files::add);
        } catch (IOException | RuntimeException e) {
          // What was found before an unreadable folder counts; a font more or less is no failure.
          continue;
        }
      }
    }
    return List.copyOf(files);
  }

  private static boolean isFont(Path file) {
    // A pipe would never end.
    return Files.isRegularFile(file)
        && FONT.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
  }

  /** The usual folders of Linux (freedesktop.org), macOS and Windows. */
  static List<Path> folders(String home, Map<String, String> environment) {
    List<String> folders = new ArrayList<>();
    String data = environment.getOrDefault("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
    for (String folder : data.split(":")) {
      folders.add(folder.isEmpty() ? "" : folder + "/fonts");
    }
    folders.add("/usr/share/fonts");
    folders.add("/usr/local/share/fonts");
    folders.add("/run/current-system/sw/share/X11/fonts");
    folders.add("/System/Library/Fonts");
    folders.add("/Library/Fonts");
    if (!home.isEmpty()) {
      folders.add(environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share") + "/fonts");
      folders.add(home + "/.fonts");
      folders.add(home + "/Library/Fonts");
    }
    if (environment.containsKey("SystemRoot")) {
      folders.add(environment.get("SystemRoot") + "\\Fonts");
    }
    if (environment.containsKey("LOCALAPPDATA")) {
      folders.add(environment.get("LOCALAPPDATA") + "\\Microsoft\\Windows\\Fonts");
    }
    return folders.stream()
        .filter(f -> !f.isEmpty())
        .distinct()
        .flatMap(InstalledFonts::path)
        .toList();
  }

  /** A folder that another system has may have no name on this one. */
  private static Stream<Path> path(String folder) {
    try {
      return Stream.of(Path.of(folder));
    } catch (java.nio.file.InvalidPathException e) {
      return Stream.empty();
    }
  }
}
