package io.offprint.unpack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Addresses in a table with a column {@code url}, as Pocket, Instapaper and others export them, or
 * bare, one a line.
 */
final class LinkTable implements Container {
  private static final Pattern HEADER =
      Pattern.compile("(?:\\W{3})?((\"?[a-z _]+\"?),)*\"?url\"?(,\"?[a-z _]+\"?)*\\s*");
  private static final Pattern BARE = Pattern.compile("(\\s*(#.*|https?://\\S+)?\\s*(\\R|$))+");

  @Override
  public boolean holds(Source source, String head) {
    String first = head.lines().findFirst().orElse("");
    if (HEADER.matcher(first).matches() && first.contains(",")) {
      return true;
    }
    // The last line of the head may be cut off anywhere, which leaves an address an address.
    return first.startsWith("http") && head.lines().count() > 1 && BARE.matcher(head).matches();
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    Set<URI> links = new LinkedHashSet<>();
    String text = new String(source.bytes(), StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
    if (HEADER.matcher(text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT)).matches()) {
      rows(text, field -> add(field, links));
    } else {
      text.lines().forEach(line -> add(line.strip(), links));
    }
    return links.stream().map(l -> Item.linked(l, Metadata.NONE, source)).toList();
  }

  /** Whatever the columns are called, the first address of a row is the article's. */
  private static void rows(String text, Predicate<String> take) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        row.getFields().stream().map(String::strip).anyMatch(take);
      }
    } catch (CsvParseException e) {
      throw new IOException("is a damaged table", e);
    }
  }

  private static boolean add(String text, Set<URI> links) {
    Optional<URI> link =
        text.toLowerCase(Locale.ROOT).matches("https?://\\S+")
            ? Addresses.of(null, text)
            : Optional.empty();
    link.ifPresent(links::add);
    return link.isPresent();
  }
}
