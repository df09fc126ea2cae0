package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.check.EpubChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendTest {
  @TempDir Path dir;
  private Path book;

  @BeforeEach
  void write() throws IOException {
    book = dir.resolve("book.epub");
    page("ferry", "The Ferry", "");
    String link = "<a href='https://example.org/ferry'>the ferry</a>";
    page(
        "weir",
        "The Weir",
        "<p>Below the weir the river is wide, and whoever wants to cross it waits for "
            + link
            + ", which still runs from the first mild week of spring until the ice comes.</p>");
  }

  private void page(String name, String title, String more) throws IOException {
    String html =
        Prose.page(title)
            .replace("<head>", "<head><link rel=canonical href='https://example.org/" + name + "'>")
            .replace("</article>", more + "</article>");
    assertTrue(html.contains("canonical"), html);
    Files.writeString(dir.resolve(name + ".html"), html);
  }

  private Ran run(String... args) {
    return Ran.of(
        java.util.Arrays.stream(args)
            .map(a -> a.endsWith(".html") ? dir.resolve(a).toString() : a)
            .toArray(String[]::new));
  }

  private String file(String path) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("EPUB/" + path)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String part(String opf, String start) {
    return opf.substring(opf.indexOf(start), opf.indexOf('<', opf.indexOf(start)));
  }

  @Test
  void newChaptersFollowTheOldOnesOfTheSameBook() throws IOException {
    assertEquals(0, run("-o", book.toString(), "ferry.html").code());
    String before = file("package.opf");
    String chapter = file("chapter-1.xhtml");
    Ran ran = run("--append", book.toString(), "ferry.html", "weir.html");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("ferry.html: is in the book already"), ran.err());
    String after = file("package.opf");
    assertEquals(part(before, "id=\"id\">"), part(after, "id=\"id\">"));
    assertTrue(part(before, "modified\">").compareTo(part(after, "modified\">")) < 0, after);
    assertEquals(chapter, file("chapter-1.xhtml"));
    assertTrue(file("chapter-2.xhtml").contains("href=\"chapter-1.xhtml\""));
    assertTrue(file("nav.xhtml").contains("chapter-2.xhtml\">The Weir</a>"), file("nav.xhtml"));
    assertTrue(after.indexOf("idref=\"nav\"") < after.indexOf("idref=\"chapter-1\""), after);
    assertEquals(List.of(), EpubChecks.messages(Files.readAllBytes(book)));
  }

  @Test
  void aBookThatHasAllStaysAsItIs() throws IOException {
    run("-o", book.toString(), "ferry.html", "weir.html");
    byte[] before = Files.readAllBytes(book);
    Ran ran = run("--append", book.toString(), "weir.html");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertArrayEquals(before, Files.readAllBytes(book));
  }

  @Test
  void theSameAdditionsGiveTheSameBytesAlsoForKobo() throws IOException {
    book = dir.resolve("book.kepub.epub");
    run("-o", book.toString(), "ferry.html");
    byte[] first = Files.readAllBytes(book);
    run("--append", book.toString(), "weir.html");
    byte[] once = Files.readAllBytes(book);
    assertTrue(file("chapter-2.xhtml").contains("koboSpan"));
    Files.write(book, first);
    run("--append", book.toString(), "weir.html");
    assertArrayEquals(once, Files.readAllBytes(book));
    assertEquals(List.of(), EpubChecks.messages(once));
  }

  @Test
  void embeddedFontsGetTheNewCharacters() throws IOException {
    page("foss", "The Foß ᾿Ωκεανός", "");
    assertEquals(0, run("--embed-fonts", "-o", book.toString(), "ferry.html").code());
    int before = font().length;
    assertEquals(0, run("--append", book.toString(), "foss.html").code());
    assertTrue(font().length > before, before + " bytes before, " + font().length + " now");
    assertEquals(List.of(), EpubChecks.messages(Files.readAllBytes(book)));
  }

  private byte[] font() throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      String path = "EPUB/fonts/notoserif-regular-subset.ttf";
      return zip.getInputStream(zip.getEntry(path)).readAllBytes();
    }
  }

  @Test
  void refusesWhatOffprintDidNotWrite() throws IOException {
    Files.write(book, new byte[] {'P', 'K', 5, 6});
    Ran ran = run("--append", book.toString(), "weir.html");
    assertEquals(4, ran.code());
    assertTrue(ran.err().contains("is no EPUB that Offprint wrote"), ran.err());
    assertEquals(4, Files.size(book));
    assertEquals(2, run("--append", book.toString(), "-f", "pdf", "weir.html").code());
    assertEquals(3, run("--append", dir + "/none.epub", "weir.html").code());
    assertFalse(Files.exists(dir.resolve("none.epub")));
  }
}
