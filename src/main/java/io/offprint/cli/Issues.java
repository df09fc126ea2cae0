package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.Item;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.out.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What earlier issues of a periodical had, in a file: its first line numbers the last issue, each
 * further one names an article.
 */
final class Issues {
  private static final String HEAD = "# Offprint, articles already bound; last issue: ";

  private final Path file;
  private final Set<String> had = new LinkedHashSet<>();
  private int number;

  /**
   * Reads the file; a missing one is the state before the first issue.
   *
   * @throws OffprintException of kind NOT_READABLE when it is another kind of file
   */
  Issues(String file, Offprint files) {
    this.file = Path.of(file);
    List<String> lines;
    try {
      lines = new String(files.fetch(file).bytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (OffprintException e) {
      if (e.kind() != Kind.NOT_FOUND) {
        throw e;
      }
      return;
    }
    String first = lines.get(0);
    if (!first.matches("\\Q" + HEAD + "\\E\\d{1,9}")) {
      throw new OffprintException(Kind.NOT_READABLE, file, "is not a state file of Offprint");
    }
    number = Integer.parseInt(first.substring(HEAD.length()));
    had.addAll(lines.subList(1, lines.size()));
  }

  /** The number of the issue that is to come. */
  int next() {
    return number + 1;
  }

  boolean isNew(Item item) {
    return !had.contains(line(item));
  }

  /** Writes down what the new issue has. */
  void add(Collection<Item> items) {
    items.forEach(item -> had.add(line(item)));
    number++;
    String text = HEAD + number + "\n" + String.join("\n", had) + "\n";
    OutputFile.write(
        file,
        out -> {
          out.write(text.getBytes(StandardCharsets.UTF_8));
          return null;
        });
  }

  private static String line(Item item) {
    return item.name().replaceAll("\\s+", " ");
  }
}
