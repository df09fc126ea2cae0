package io.offprint.batch;

import io.offprint.model.Note;
import io.offprint.model.OffprintException.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What became of one job: a line of the manifest.
 *
 * @param source what the user named
 * @param hash SHA-256 over the SHA-256 of each article's bytes, in hexadecimal; empty when they
 *     were not had
 * @param settings hash of the options that the book was made with
 * @param failure why there is no book, or not every format of it; empty when all is done
 * @param message one sentence on the failure; empty when all is done
 * @param outputs the files that were written
 * @param notes what could not be kept
 * @param millis milliseconds that it took
 */
public record Entry(
    String source,
    String hash,
    String settings,
    Optional<Kind> failure,
    String message,
    List<Output> outputs,
    List<Note> notes,
    long millis) {

  /**
   * A written file.
   *
   * @param file path as the user would name it
   * @param bytes its size
   */
  public record Output(String file, long bytes) {}

  public Entry {
    outputs = List.copyOf(outputs);
    notes = List.copyOf(notes);
  }

  static Entry failed(Job job, String settings, Kind kind, String message, long millis) {
    return new Entry(
        job.source(), "", settings, Optional.of(kind), message, List.of(), List.of(), millis);
  }

  public boolean done() {
    return failure.isEmpty();
  }

  /** The one line that a user needs about a failure. */
  public String line() {
    return source + ": " + message;
  }

  /** A line of the manifest, without its end. */
  public String json() {
    return EntryJson.write(this);
  }
}
