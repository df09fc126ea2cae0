package io.offprint.batch;

import io.offprint.batch.Entry.Output;
import io.offprint.batch.Inputs.Input;
import io.offprint.model.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What earlier runs have done, some 50 bytes for each input. */
final class Earlier {
  private static final int PLACE = 0;
  private static final int CONTENT = 1;
  private static final int OUTPUTS = 2;

  private final LongTable rows = new LongTable(3);
  private final String settings;
  private final List<Format> formats;

  Earlier(BatchRequest request) {
    settings = request.settings();
    formats = request.formats();
  }

  /** Remembers an entry; a later one for the same source replaces it. */
  void add(Entry entry, Places places) {
    if (entry.outputs().isEmpty()) {
      return;
    }
    long place = Places.hash(place(entry.outputs().get(0)));
    boolean current = entry.done() && entry.settings().equals(settings);
    long outputs = current ? hash(entry.outputs()) : 0;
    rows.put(Hash.of(entry.source()), place, Hash.of(entry.hash()), outputs);
    places.keep(place);
  }

  private static Path place(Output output) {
    String ending =
        Arrays.stream(Format.values())
            .map(format -> "." + format.extension())
            .filter(output.file()::endsWith)
            .max(Comparator.comparing(String::length))
            .orElse("");
    return Path.of(output.file().substring(0, output.file().length() - ending.length()));
  }

  /** Hash of the place that a source's book has, or 0. */
  long place(String source) {
    long[] row = rows.get(Hash.of(source));
    return row == null ? 0 : row[PLACE];
  }

  /** Whether the book is there, made the same way from the same bytes; an address is not asked. */
  boolean has(Input input, Path place) {
    long[] row = rows.get(Hash.of(input.source()));
    if (row == null || row[OUTPUTS] == 0) {
      return false;
    }
    try {
      List<Output> there = new ArrayList<>();
      for (Format format : formats) {
        Path file = Path.of(place + "." + format.extension());
        if (!Files.isRegularFile(file)) {
          return false;
        }
        there.add(new Output(file.toString(), Files.size(file)));
      }
      return row[OUTPUTS] == hash(there) && unchanged(input, row[CONTENT]);
    } catch (IOException e) {
      return false; // Whatever is the matter with it shows when the book is made.
    }
  }

  private static boolean unchanged(Input input, long content) throws IOException {
    if (input.isWeb()) {
      return true;
    }
    try {
      return content == Hash.of(Hash.ofFiles(input.locations().stream().map(Path::of).toList()));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static long hash(List<Output> outputs) {
    return Hash.of(outputs.toString());
  }
}
