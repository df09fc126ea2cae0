package io.offprint.cli;

import io.offprint.model.Note;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The world of a command: its streams and environment, so that a test can hand in its own.
 *
 * @param in standard input
 * @param out for results only: paths of written files, or a book itself
 * @param err for everything that is said
 * @param environment variables
 * @param terminal whether somebody is looking
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean terminal) {

  private static final String YELLOW = "33";
  private static final String RED = "31";

  /** Whether to colour what is said; {@code NO_COLOR} with any value turns it off. */
  boolean colour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  void error(String line) {
    say(mark("error", RED) + line);
  }

  void note(Note note) {
    say((note.level() == Note.Level.WARNING ? mark("note", YELLOW) : "") + note);
  }

  /** One line, whatever a hostile page put into it. */
  void say(String line) {
    err.println(line.replaceAll("[\\p{Cc}&&[^\\u001b]]+", " "));
  }

  private String mark(String word, String colour) {
    return colour() ? "\u001b[" + colour + "m" + word + ":\u001b[0m " : word + ": ";
  }
}
