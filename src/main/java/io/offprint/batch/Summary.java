package io.offprint.batch;

import com.google.gson.stream.JsonWriter;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What a batch came to.
 *
 * @param done books that were made
 * @param failed inputs of which there is no book, or not every format
 * @param skipped what an earlier run had done already
 * @param repeated inputs that were named more than once
 * @param notes how many notes there are on what could not be kept
 * @param millis milliseconds that it took
 * @param interrupted whether it ended before its time
 * @param firstFailure the kind of the first failure
 */
public record Summary(
    long done,
    long failed,
    long skipped,
    long repeated,
    long notes,
    long millis,
    boolean interrupted,
    Optional<Kind> firstFailure) {

  public double perSecond() {
    return done * 1000.0 / Math.max(1, millis);
  }

  /** One line of JSON: an object with one member, {@code summary}. */
  public String json() {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.beginObject().name("summary").beginObject();
      json.name("done").value(done).name("failed").value(failed);
      json.name("skipped").value(skipped).name("repeated").value(repeated);
      json.name("notes").value(notes).name("millis").value(millis);
      json.name("interrupted").value(interrupted);
      json.endObject().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
