package io.offprint.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.check.EpubChecks;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import io.offprint.model.Series;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;

class EpubWriterTest {

  private static byte[] write(Book book, Options options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter(options).write(book, out);
    return out.toByteArray();
  }

  private static Map<String, String> files(byte[] epub) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void checkerHasNothingToSayOfOneArticleNorOfABundle() throws IOException {
    assertEquals(List.of(), EpubChecks.messages(write(Books.article(), Options.DEFAULTS)));
    assertEquals(List.of(), EpubChecks.messages(write(Books.bundle(), Options.DEFAULTS)));
  }

  @Test
  void checkerIsAwake() {
    assertTrue(EpubChecks.messages(new byte[] {'P', 'K', 3, 4}).size() > 0);
  }

  @Test
  void checkerHasNothingToSayWithoutCoverContentsOrMetadata() throws IOException {
    Options bare = Options.builder().cover(false).contents(false).build();
    assertEquals(List.of(), EpubChecks.messages(write(Books.bundle(), bare)));
    assertEquals(List.of(), EpubChecks.messages(write(Books.nameless(), Options.DEFAULTS)));
  }

  @Test
  void epublibReadsItBack() throws IOException {
    byte[] epub = write(Books.bundle(), Options.DEFAULTS);
    var book = new EpubReader().readEpub(new ByteArrayInputStream(epub));
    assertEquals("Two essays", book.getTitle());
    List<TOCReference> contents = book.getTableOfContents().getTocReferences();
    assertEquals(2, contents.size());
    assertEquals("The first part", contents.get(0).getChildren().get(0).getTitle());
    assertTrue(book.getCoverImage().getSize() > 1000);
    for (var resource : book.getResources().getAll()) {
      assertTrue(resource.getSize() > 0, resource.getHref());
    }
  }

  @Test
  void linksBetweenChaptersStayInTheBook() throws IOException {
    Map<String, String> files = files(write(Books.bundle(), Options.DEFAULTS));
    String first = files.get("EPUB/chapter-1.xhtml");
    assertTrue(first.contains("href=\"chapter-2.xhtml#second-part\""), first);
    assertTrue(first.contains("<span class=\"xref\">a place that is not there</span>"), first);
  }

  @Test
  void sameBytesInAnyZoneAndLocale() throws IOException {
    byte[] expected = write(Books.bundle(), Options.DEFAULTS);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertArrayEquals(expected, write(Books.bundle(), Options.DEFAULTS));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isDatedByTheUserElseByTheArticle() throws IOException {
    String own = files(write(Books.article(), Options.DEFAULTS)).get("EPUB/package.opf");
    assertTrue(own.contains("dcterms:modified\">2024-05-06T10:00:00Z<"), own);
    Options options = Options.builder().date(Instant.ofEpochSecond(1_700_000_000)).build();
    String set = files(write(Books.article(), options)).get("EPUB/package.opf");
    assertTrue(set.contains("dcterms:modified\">2023-11-14T22:13:20Z<"), set);
  }

  @Test
  void picturesAreStoredAndMimetypeComesFirst() throws IOException {
    byte[] epub = write(Books.article(), Options.DEFAULTS);
    assertEquals("mimetypeapplication/epub+zip", new String(epub, 30, 28, StandardCharsets.UTF_8));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        boolean picture = e.getName().startsWith("EPUB/images/");
        boolean kept = picture || e.getName().equals("mimetype");
        assertEquals(kept ? ZipEntry.STORED : ZipEntry.DEFLATED, e.getMethod(), e.getName());
      }
    }
  }

  @Test
  void seriesIsToldInBothWays() throws IOException {
    Options options = Options.builder().series(new Series("Tidal <Works>", "2.5")).build();
    byte[] epub = write(Books.article(), options);
    String opf = files(epub).get("EPUB/package.opf");
    assertTrue(opf.contains("group-position\">2.5<"), opf);
    assertTrue(opf.contains("calibre:series\" content=\"Tidal &lt;Works&gt;\""), opf);
    assertEquals(List.of(), EpubChecks.messages(epub));
  }

  @Test
  void koboGetsASpanForEachSentence() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter(Options.DEFAULTS).writeForKobo(Books.bundle(), out);
    String chapter = files(out.toByteArray()).get("EPUB/chapter-2.xhtml");
    assertTrue(chapter.contains("<div id=\"book-inner\">"), chapter);
    assertTrue(
        chapter.contains("<span class=\"koboSpan\" id=\"kobo.3.1\">Text mit </span>"), chapter);
    assertEquals(List.of(), EpubChecks.messages(out.toByteArray()));
  }

  @Test
  void embeddedFontsAreCutDown() throws IOException {
    byte[] epub = write(Books.article(), Options.builder().embedFonts(true).build());
    assertEquals(List.of(), EpubChecks.messages(epub));
    Map<String, String> files = files(epub);
    assertTrue(
        files.containsKey("EPUB/fonts/notoserif-regular-subset.ttf"), files.keySet().toString());
    assertTrue(files.get("EPUB/styles/reading.css").contains("@font-face"));
    assertTrue(epub.length < 120_000, "subsets are small, the book has " + epub.length);
  }

  @Test
  void usersOwnCoverTakesThePlaceOfOurs() throws IOException {
    Picture own = new Picture("own.png", "image/png", 4, 3, Books.png());
    byte[] epub = write(Books.article(), Options.builder().coverPicture(own).build());
    assertEquals(List.of(), EpubChecks.messages(epub));
    assertTrue(
        files(epub)
            .get("EPUB/package.opf")
            .contains("images/own.png\" media-type=\"image/png\" properties=\"cover-image\""));
  }

  @Test
  void languageTagsAreMended() {
    assertEquals("en-US", LanguageTag.of("en_US"));
    assertEquals("und", LanguageTag.of("english please"));
    assertEquals("und", LanguageTag.of(""));
    assertEquals("zh-Hant-TW", LanguageTag.of("zh-hant-tw"));
  }

  @Test
  void claimsToConformOnlyWhereNothingIsMissing() throws IOException {
    String claim = "conformsTo\" id=\"conformance\">EPUB Accessibility 1.1 - WCAG 2.1 Level A<";
    String whole = opf(Books.article(), Options.DEFAULTS);
    assertTrue(whole.contains(claim), whole);
    assertTrue(whole.contains("accessibilityFeature\">alternativeText<"), whole);
    Options styled = Options.builder().css(List.of("p { color: #ccc }")).build();
    assertFalse(opf(Books.article(), styled).contains("conformsTo"));
    assertFalse(opf(Books.nameless(), Options.DEFAULTS).contains("conformsTo"));
    for (String lack : List.of("alt=\"\"", "alt=\"DSC_0042.JPG\"")) {
      String undescribed = opf(changed("alt=\"A pond\"", lack), Options.DEFAULTS);
      assertFalse(undescribed.contains("conformsTo"), lack);
      assertFalse(undescribed.contains("alternativeText"), lack);
    }
    Book headless = changed("<th scope=\"col\">Day</th><th>Flood</th>", "<td>Day</td>");
    assertFalse(opf(headless, Options.DEFAULTS).contains("conformsTo"));
  }

  private static String opf(Book book, Options options) throws IOException {
    return files(write(book, options)).get("EPUB/package.opf");
  }

  /** The article with one thing in its markup replaced. */
  private static Book changed(String old, String now) {
    Book b = Books.article();
    Chapter chapter = b.chapters().get(0);
    assertTrue(chapter.html().contains(old), old);
    Chapter other = new Chapter(chapter.id(), chapter.metadata(), chapter.html().replace(old, now));
    return new Book(
        b.metadata(),
        b.identifier(),
        List.of(other),
        b.contents(),
        b.pictures(),
        b.lead(),
        b.notes());
  }
}
