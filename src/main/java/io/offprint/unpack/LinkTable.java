package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in a table with a column {@code url}, as Pocket, Instapaper and others export them, or
 * bare, one a line.
 */
final class LinkTable implements Container {
  private static final Pattern HEADER =
      Pattern.compile("(?:\\W{3})?((\"?[a-z _]+\"?),)*\"?url\"?(,\"?[a-z _]+\"?)*\\s*");
  private static final Pattern BARE = Pattern.compile("(\\s*(#.*|https?://\\S+)?\\s*(\\R|$))+");
  private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\"\\r\\n]+)");

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
  public List<Item> items(Source source) {
    Set<URI> links = new LinkedHashSet<>();
    for (String line : new String(source.bytes(), StandardCharsets.UTF_8).lines().toList()) {
      fields(line).stream()
          .filter(f -> f.toLowerCase(Locale.ROOT).matches("https?://\\S+"))
          .findFirst()
          .flatMap(f -> Addresses.of(null, f))
          .ifPresent(links::add);
    }
    return links.stream().map(l -> Item.linked(l, Metadata.NONE, source)).toList();
  }

  private static List<String> fields(String line) {
    if (line.startsWith("http") && !line.contains("\"")) {
      int end = Optional.of(line.indexOf(",")).filter(i -> i > 0).orElse(line.length());
      return List.of(
          line.strip().contains(" ") || line.contains(",") ? line.substring(0, end) : line.strip());
    }
    List<String> fields = new ArrayList<>();
    Matcher m = FIELD.matcher(line);
    while (m.find()) {
      fields.add((m.group(1) == null ? m.group(2) : m.group(1).replace("\"\"", "\"")).strip());
    }
    return fields;
  }
}
