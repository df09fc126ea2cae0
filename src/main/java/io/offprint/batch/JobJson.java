package io.offprint.batch;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A job as one line of JSON, and back: what a worker is told. */
final class JobJson {
  private JobJson() {}

  static String write(Job job) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.beginArray().value(job.source()).value(job.place());
      for (String location : job.locations()) {
        json.value(location);
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  static Job read(String line) throws IOException {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.beginArray();
      String source = json.nextString();
      String place = json.nextString();
      List<String> locations = new ArrayList<>();
      while (json.hasNext()) {
        locations.add(json.nextString());
      }
      return new Job(source, locations, place);
    }
  }
}
