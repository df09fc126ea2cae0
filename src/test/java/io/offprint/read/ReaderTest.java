package io.offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Page;
import io.offprint.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of fixtures holds a source and the HTML that it is read as. */
class ReaderTest {
  private static final Path FIXTURES = Path.of("src/test/resources/read");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(f -> f.getFileName().toString().startsWith("source.")).sorted().toList();
    }
  }

  private static Page read(String name, byte[] bytes) {
    return new Reader().read(new Source(name, null, "", "", bytes, false));
  }

  private static Page read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReadAsExpected(Path source) throws IOException {
    String expected = Files.readString(source.resolveSibling("expected.html"));
    assertEquals(
        expected, read(source.getFileName().toString(), Files.readAllBytes(source)).html());
  }

  @Test
  void firstLineAndBylineAreKnown() throws IOException {
    Page page = read("a.txt", Files.readString(FIXTURES.resolve("scraped-text/source.txt")));
    assertEquals("Harbour Town Reopens Its Old Ferry Line", page.known().title());
    assertEquals(List.of("Marta Lind"), page.known().authors());
    assertEquals(Page.Kind.ARTICLE, page.kind());
  }

  @Test
  void frontMatterIsKnown() throws IOException {
    Page page = read("a.md", Files.readString(FIXTURES.resolve("markdown/source.md")));
    assertEquals("A Walk in the Wood", page.known().title());
    assertEquals(List.of("Ada Brook", "Tom Hill"), page.known().authors());
    assertEquals("2024-05-06", page.known().published());
    assertEquals(List.of("wood", "walking"), page.known().tags());
    assertEquals("en", page.known().language());
  }

  @Test
  void theOnlyHeadingOfTheFirstLevelIsTheTitleOfMarkdown() {
    Page page = read("a.md", "# A *Fine* Title\n\nText.\n");
    assertEquals("A Fine Title", page.known().title());
    assertEquals("<p>Text.</p>\n", page.html());
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, <!DOCTYPE html><title>x</title><p>y, WEB_PAGE",
    "a.html, <p>only a piece</p>, ARTICLE",
    "a.html, no markup at all, ARTICLE",
    "unknown, <html><body><p>x</p></body></html>, WEB_PAGE",
    "page.php?x=1, <div><p>x</p></div>, ARTICLE",
    "a.txt, <!doctype html><html><body>saved as text</body></html>, WEB_PAGE",
  })
  void knowsWholePagesFromPieces(String name, String text, Page.Kind kind) {
    assertEquals(kind, read(name, text).kind());
  }

  @Test
  void unknownTextWithSeveralSignsOfMarkdownIsMarkdown() {
    assertEquals(
        "<h2 id=\"b\">B</h2>\n<p><strong>c</strong></p>\n",
        read("notes", "## B\n\n**c**\n").html());
    assertEquals("<p># no</p>\n", read("a.txt", "T\n\n# no").html());
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
    OffprintException e = assertThrows(OffprintException.class, () -> read("photo.html", png));
    assertEquals(Kind.NOT_READABLE, e.kind());
    assertEquals("photo.html: is a PNG picture, not an article", e.line());
    for (String magic : List.of("%PDF-1.7", "PK\u0003\u0004", "GIF89a", "abc\0\0\1\2\3def")) {
      byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
      assertEquals(
          Kind.NOT_READABLE,
          assertThrows(OffprintException.class, () -> read("a.html", bytes)).kind());
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\n\t'", "'\uFEFF'"})
  void emptyInputHoldsNoArticle(String text) {
    OffprintException e = assertThrows(OffprintException.class, () -> read("a.html", text));
    assertEquals(Kind.NO_ARTICLE, e.kind());
  }

  @Test
  void saysWhatWasMended() throws IOException {
    Page page = read("a.txt", Files.readString(FIXTURES.resolve("torn-table/source.txt")));
    assertTrue(page.notes().stream().anyMatch(n -> n.message().contains("lost their head")));
  }
}
