package io.offprint.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of site configurations in FiveFilters' format, a file for each host. */
final class SiteFiles {
  private static final Pattern HEADER =
      Pattern.compile("(?im)^http_header\\(\\s*([a-z-]+)\\s*\\):\\s*(\\S.*?)\\s*$");

  private final Path folder;

  SiteFiles(Path folder) {
    this.folder = folder;
  }

  /** The configuration for an address: of its host, else one for all hosts of a domain. */
  Optional<String> find(URI uri) {
    if (uri.getHost() == null || !uri.getHost().matches("[A-Za-z0-9.-]+")) {
      return Optional.empty();
    }
    for (String name : names(uri.getHost().toLowerCase(Locale.ROOT))) {
      try {
        return Optional.of(
            new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The next name may be there.
      }
    }
    return Optional.empty();
  }

  /** The headers that the configuration wants to be sent. */
  Map<String, String> headers(URI uri) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Matcher m = HEADER.matcher(find(uri).orElse(""));
    while (m.find()) {
      headers.put(m.group(1), m.group(2));
    }
    return headers;
  }

  private static List<String> names(String host) {
    String bare = host.replaceFirst("^www\\.", "");
    List<String> names = new ArrayList<>(List.of(host + ".txt", bare + ".txt"));
    for (String domain = "." + bare; domain.length() > 1; ) {
      names.add(domain + ".txt");
      int dot = domain.indexOf('.', 1);
      domain = dot < 0 ? "" : domain.substring(dot);
    }
    return names;
  }
}
