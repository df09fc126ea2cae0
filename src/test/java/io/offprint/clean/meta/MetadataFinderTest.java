package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code metadata} holds a page and what it tells; fields not named are empty. */
class MetadataFinderTest {
  private static final Path FIXTURES = Path.of("src/test/resources/metadata");

  static List<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void findsWhatThePageTells(String fixture) throws IOException {
    Path folder = FIXTURES.resolve(fixture);
    JsonObject expected =
        JsonParser.parseString(Files.readString(folder.resolve("expected.json"))).getAsJsonObject();
    String base = text(expected, "base");
    Metadata found =
        new MetadataFinder()
            .find(
                Jsoup.parse(Files.readString(folder.resolve("source.html")), base),
                base.isEmpty() ? null : URI.create(base),
                Page.Kind.valueOf(text(expected, "kind")));
    Metadata wanted =
        Metadata.builder()
            .title(text(expected, "title"))
            .subtitle(text(expected, "subtitle"))
            .authors(texts(expected, "authors"))
            .site(text(expected, "site"))
            .section(text(expected, "section"))
            .tags(texts(expected, "tags"))
            .published(text(expected, "published"))
            .modified(text(expected, "modified"))
            .language(text(expected, "language"))
            .direction(text(expected, "direction"))
            .description(text(expected, "description"))
            .image(text(expected, "image"))
            .canonical(text(expected, "canonical"))
            .licence(text(expected, "licence"))
            .build();
    assertEquals(wanted.toString().replace(", ", ",\n"), found.toString().replace(", ", ",\n"));
  }

  private static String text(JsonObject o, String name) {
    return o.has(name) ? o.get(name).getAsString() : "";
  }

  private static List<String> texts(JsonObject o, String name) {
    List<String> texts = new ArrayList<>();
    if (o.has(name)) {
      for (JsonElement e : o.getAsJsonArray(name)) {
        texts.add(e.getAsString());
      }
    }
    return texts;
  }

  @Test
  void everySourceIsListedOnce() {
    assertEquals(MetadataFinder.SOURCES.size(), MetadataFinder.SOURCES.stream().distinct().count());
    assertFalse(MetadataFinder.SOURCES.isEmpty());
  }

  @Test
  void findsNothingOnAnEmptyPage() {
    assertEquals(
        Metadata.NONE, new MetadataFinder().find(Jsoup.parse(""), null, Page.Kind.WEB_PAGE));
  }
}
