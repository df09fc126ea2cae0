package io.offprint.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offprint.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A folder of pages with what is true of them: {@code input.json}, {@code ground-truth.json},
 * {@code html/*.html.gz}.
 *
 * @param name of the folder
 * @param pages in the order of {@code input.json}
 */
public record Dataset(String name, List<PageCase> pages) {

  /**
   * One page.
   *
   * @param truth what is known to be right; never shown to the extractor
   * @param expected the article as another extractor gives it, or null
   */
  public record PageCase(String id, Source source, JsonNode truth, String expected) {

    /** The segments that the page's text must have, or must not. */
    public List<String> segments(String key) {
      List<String> all = new ArrayList<>();
      truth.path(key).forEach(n -> all.add(n.asText().replaceAll("(?U)\\s+", " ").strip()));
      return all;
    }

    /** The reference text, or null when there is none or it is known to be wrong. */
    public String reference() {
      JsonNode body = truth.get("articleBody");
      return body == null || body.asText().isEmpty() || truth.path("suspect").asBoolean()
          ? null
          : body.asText();
    }
  }

  public static Dataset load(Path folder) {
    try {
      ObjectMapper json = new ObjectMapper();
      JsonNode truth = json.readTree(folder.resolve("ground-truth.json").toFile());
      List<PageCase> pages = new ArrayList<>();
      for (var entry : json.readTree(folder.resolve("input.json").toFile()).properties()) {
        JsonNode input = entry.getValue();
        Path expected = folder.resolve("expected").resolve(entry.getKey() + ".html.gz");
        pages.add(
            new PageCase(
                entry.getKey(),
                new Source(
                    entry.getKey(),
                    base(input.path("url").asText("")),
                    "text/html",
                    input.path("charset").asText(""),
                    unpacked(folder.resolve(input.get("file").asText())),
                    true),
                truth.path(entry.getKey()),
                Files.exists(expected) ? new String(unpacked(expected), UTF_8) : null));
      }
      return new Dataset(folder.getFileName().toString(), pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What other systems made of a set's pages, by system and page, read from a folder's folders. */
  static Map<String, Map<String, Map<String, Object>>> outputs(String folder, String set)
      throws IOException {
    Map<String, Map<String, Map<String, Object>>> all = new TreeMap<>();
    if (folder.isEmpty()) {
      return all;
    }
    try (Stream<Path> systems = Files.list(Path.of(folder))) {
      for (Path system : systems.toList()) {
        Path file = system.resolve(set + ".json");
        if (Files.exists(file)) {
          Map<String, Map<String, Object>> results =
              new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
          all.put(system.getFileName().toString(), results);
        }
      }
    }
    return all;
  }

  private static byte[] unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static URI base(String url) {
    try {
      return URI.create(url.contains("://") ? url : "http://" + url);
    } catch (IllegalArgumentException e) {
      return URI.create("http://localhost/");
    }
  }
}
