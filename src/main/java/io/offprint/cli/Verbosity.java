package io.offprint.cli;

import io.offprint.model.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** How much is said on standard error. */
final class Verbosity {
  /** The numbered steps of the README. */
  enum Step {
    FETCH,
    READ,
    CLEAN,
    BIND,
    WRITE
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell each step, small repairs, and the trace of an error.")
  private boolean verbose;

  private final Set<Note> told = new HashSet<>();

  void step(Console console, Step step, String what) {
    if (verbose) {
      console.say((step.ordinal() + 1) + " " + step.name().toLowerCase(Locale.ROOT) + "  " + what);
    }
  }

  /** Tells each note once, though both formats may have it. */
  void notes(Console console, List<Note> notes) {
    for (Note note : notes) {
      boolean wanted = verbose || !quiet && note.level() == Note.Level.WARNING;
      if (wanted && told.add(note)) {
        console.note(note);
      }
    }
  }

  /** Tells the notes of one of many books; without being asked, their number has to do. */
  void notes(Console console, String source, List<Note> notes) {
    if (verbose) {
      notes.forEach(note -> console.say(source + ": " + note));
    }
  }

  /** Says how it went. */
  void say(Console console, String line) {
    if (!quiet) {
      console.say(line);
    }
  }
}
