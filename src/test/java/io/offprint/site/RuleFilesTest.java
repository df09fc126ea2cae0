package io.offprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Configurations as a community writes them, each for the same page. A comment {@code # => WHAT
 * TEXT} in one says what is to come of it; what is told of it has to be foretold.
 */
class RuleFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/site-rules");
  private static final String EXPECTED = "# => ";

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachIsRead(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String html = Files.readString(FOLDER.resolve("page.html"));
    URI base = URI.create("https://example.org/coast/slack-water");
    Page page = new Page("page", base, Page.Kind.WEB_PAGE, html, Metadata.NONE, true, List.of());
    SiteRules rules = new SiteRules(Map.of("example.org.txt", text));
    Page read = rules.apply(page);
    String body = Jsoup.parse(read.html()).body().text();
    List<String> notes = new ArrayList<>(rules.notes().stream().map(Object::toString).toList());
    for (String line : text.lines().filter(l -> l.startsWith(EXPECTED)).toList()) {
      String[] expected = line.substring(EXPECTED.length()).strip().split(" ", 2);
      String what = expected[1];
      switch (expected[0]) {
        case "title" -> assertEquals(what, read.known().title());
        case "author" -> assertEquals(List.of(what), read.known().authors());
        case "date" -> assertEquals(what, read.known().published());
        case "has" -> assertTrue(body.contains(what), body);
        case "not" -> assertFalse(read.html().contains(what), read.html());
        case "html" -> assertTrue(read.html().contains(what), read.html());
        case "next" -> assertEquals(link(what), rules.link(page, "next_page_link"));
        case "single" -> assertEquals(link(what), rules.link(page, "single_page_link"));
        case "note" -> assertTrue(notes.removeIf(n -> isAbout(n, what)), what + notes);
        default -> throw new IllegalArgumentException(line);
      }
    }
    assertEquals(List.of(), notes);
  }

  private static Optional<URI> link(String address) {
    return Optional.of(URI.create(address));
  }

  /** A note of a line has its number in front, one of the page a dash. */
  private static boolean isAbout(String note, String what) {
    String[] line = what.split(" ", 2);
    boolean here = line[0].equals("-") || note.contains("example.org.txt: line " + line[0] + " ");
    return here && note.contains(line[1]);
  }
}
