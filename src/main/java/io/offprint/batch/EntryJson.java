package io.offprint.batch;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.offprint.batch.Entry.Output;
import io.offprint.model.Note;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An entry as one line of JSON, and back. Names that are not known are passed over. */
final class EntryJson {
  private static final String DONE = "done";

  private EntryJson() {}

  /** One line without its end. */
  static String write(Entry entry) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.beginObject();
      json.name("source").value(entry.source());
      json.name("outcome").value(entry.failure().map(EntryJson::name).orElse(DONE));
      json.name("message").value(entry.message());
      json.name("hash").value(entry.hash());
      json.name("settings").value(entry.settings());
      json.name("millis").value(entry.millis());
      json.name("outputs").beginArray();
      for (Output output : entry.outputs()) {
        json.beginObject();
        json.name("file").value(output.file()).name("bytes").value(output.bytes());
        json.endObject();
      }
      json.endArray().name("notes").beginArray();
      for (Note note : entry.notes()) {
        json.beginObject().name("level").value(note.level().name().toLowerCase(Locale.ROOT));
        json.name("subject").value(note.subject()).name("message").value(note.message());
        json.endObject();
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /**
   * Reads one line.
   *
   * @throws IOException when it is none that {@link #write} wrote, such as the half of one
   */
  static Entry read(String line) throws IOException {
    Fields f = new Fields();
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.beginObject();
      while (json.hasNext()) {
        f.read(json.nextName(), json);
      }
      json.endObject();
      return new Entry(
          f.source,
          f.hash,
          f.settings,
          f.outcome.equals(DONE) ? Optional.empty() : Optional.of(kind(f.outcome)),
          f.message,
          f.outputs,
          f.notes,
          f.millis);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new IOException("not a line of a manifest", e);
    }
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What has been read of a line so far. */
  private static final class Fields {
    private String source = "";
    private String outcome = "";
    private String message = "";
    private String hash = "";
    private String settings = "";
    private long millis;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    void read(String name, JsonReader json) throws IOException {
      switch (name) {
        case "source" -> source = json.nextString();
        case "outcome" -> outcome = json.nextString();
        case "message" -> message = json.nextString();
        case "hash" -> hash = json.nextString();
        case "settings" -> settings = json.nextString();
        case "millis" -> millis = json.nextLong();
        case "outputs" -> each(json, EntryJson::output, outputs);
        case "notes" -> each(json, EntryJson::note, notes);
        default -> json.skipValue();
      }
    }
  }

  private interface Element<T> {
    T read(JsonReader json) throws IOException;
  }

  private static <T> void each(JsonReader json, Element<T> element, List<T> into)
      throws IOException {
    json.beginArray();
    while (json.peek() == JsonToken.BEGIN_OBJECT) {
      json.beginObject();
      into.add(element.read(json));
      json.endObject();
    }
    json.endArray();
  }

  private static Output output(JsonReader json) throws IOException {
    return new Output(string(json), Long.parseLong(string(json)));
  }

  private static Note note(JsonReader json) throws IOException {
    Note.Level level = Note.Level.valueOf(string(json).toUpperCase(Locale.ROOT));
    return new Note(level, string(json), string(json));
  }

  /** The next member's value; the members of inner objects are read in the order written. */
  private static String string(JsonReader json) throws IOException {
    json.nextName();
    return json.nextString();
  }
}
