package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of site configurations in FiveFilters' format, a file for each host. */
final class SiteFiles {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?im)^[ \\t]*http_header[ \\t]*\\([ \\t]*([a-z-]+)[ \\t]*\\)[ \\t]*:[ \\t]*(\\S.*?)[ \\t\\r]*$");

  private static final Pattern LAST =
      Pattern.compile("(?im)^\\s*autodetect_on_failure\\s*:\\s*(no|false)\\b");

  private static final String GLOBAL = "global.txt";

  private final Path folder;

  /**
   * Takes a folder.
   *
   * @throws OffprintException of kind NOT_FOUND when it is none
   */
  SiteFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new OffprintException(Kind.NOT_FOUND, folder.toString(), "no such folder");
    }
    this.folder = folder;
  }

  /**
   * What there is for an address, by file name: the configuration of its host, else one for all
   * hosts below a domain; then the one for all sites, unless the first forbids to look further.
   */
  Map<String, String> find(URI uri) {
    Map<String, String> found = new LinkedHashMap<>();
    if (uri.getHost() != null && uri.getHost().matches("[A-Za-z0-9.-]+")) {
      for (String name : names(uri.getHost().toLowerCase(Locale.ROOT))) {
        if (found.isEmpty()) {
          read(name, found);
        }
      }
      if (found.values().stream().noneMatch(text -> LAST.matcher(text).find())) {
        read(GLOBAL, found);
      }
    }
    return found;
  }

  private void read(String name, Map<String, String> found) {
    try {
      byte[] text = Files.readAllBytes(folder.resolve(name));
      found.put(name, new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Most sites have none.
    }
  }

  /** The headers that the configuration wants to be sent. */
  Map<String, String> headers(URI uri) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Matcher m = HEADER.matcher(String.join("\n", find(uri).values()));
    while (m.find()) {
      headers.putIfAbsent(m.group(1), m.group(2));
    }
    return headers;
  }

  private static List<String> names(String host) {
    String bare = host.replaceFirst("^www\\.", "");
    List<String> names = new ArrayList<>(List.of(host + ".txt", bare + ".txt"));
    for (int dot = bare.indexOf('.'); dot >= 0; dot = bare.indexOf('.', dot + 1)) {
      names.add(bare.substring(dot) + ".txt");
    }
    return names;
  }
}
