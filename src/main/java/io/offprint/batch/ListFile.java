package io.offprint.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A list of inputs: one a line, or a table (CSV, RFC 4180) whose head names the column {@code url},
 * {@code link}, {@code href}, {@code address}, {@code file} or {@code path}. Empty lines and lines
 * that start with {@code #} are passed over. Read as a stream.
 */
final class ListFile {
  private static final List<String> COLUMNS =
      List.of("url", "link", "href", "address", "file", "path");
  private static final int LONGEST_HEAD = 1 << 16;

  private ListFile() {}

  /** Hands out each location; {@code lines} is not closed. */
  static void each(BufferedReader lines, Consumer<String> location) throws IOException {
    lines.mark(LONGEST_HEAD);
    String head = lines.readLine();
    int column = head == null ? -1 : column(head);
    if (column < 0) {
      for (String line = head; line != null; line = lines.readLine()) {
        offer(line, location);
      }
      return;
    }
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(new Unclosed(lines))) {
      for (CsvRecord row : rows) {
        if (row.getFieldCount() > column) {
          offer(row.getField(column), location);
        }
      }
    }
  }

  private static void offer(String line, Consumer<String> location) {
    String text = line.strip();
    if (!text.isEmpty() && !text.startsWith("#") && !text.equals("\ufeff")) {
      location.accept(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
  }

  /** The column that holds the inputs, when the line is the head of a table; else -1. */
  private static int column(String head) throws IOException {
    String line = head.startsWith("\ufeff") ? head.substring(1) : head;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(new StringReader(line))) {
      for (CsvRecord row : rows) {
        List<String> names =
            row.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        return COLUMNS.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
      }
    } catch (CsvParseException e) {
      return -1; // A line with a lone quotation mark is no head.
    }
    return -1;
  }

  /** Lets the CSV reader close what it was given, and not what the caller still owns. */
  private static final class Unclosed extends FilterReader {
    Unclosed(BufferedReader in) {
      super(in);
    }

    @Override
    public void close() {
      // The caller's to close.
    }
  }
}
