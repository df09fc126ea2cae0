package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Hebrew, which the jar has a font for; each place is told by a letter that stands only there. */
class RightToLeftTest {

  private static byte[] pdf(String direction, String body) throws IOException {
    Metadata metadata = Metadata.builder().title("T").language("he").direction(direction).build();
    Book book =
        new Book(
            metadata,
            "urn:uuid:1",
            List.of(
                new Chapter(
                    "c", metadata, "<header class='title-block'><h1>T</h1></header>" + body)),
            List.of(new Heading("c", "", "T", List.of())),
            Map.of(),
            Optional.empty(),
            List.of());
    Options options = Options.builder().cover(false).contents(false).pageSize("A6").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(options).write(book, out);
    return out.toByteArray();
  }

  /** The left edge in points of the first of each letter on the page. */
  private static Map<String, Float> places(byte[] pdf) throws IOException {
    Map<String, Float> places = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            places.putIfAbsent(position.getUnicode(), position.getX());
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return places;
  }

  private static void assertLeftToRight(Map<String, Float> places, String... letters) {
    for (int i = 1; i < letters.length; i++) {
      String left = letters[i - 1];
      String right = letters[i];
      assertTrue(places.get(left) < places.get(right), left + " before " + right + ": " + places);
    }
  }

  @Test
  void aLineBeginsAtTheRightAndForeignWordsKeepTheirOrder() throws IOException {
    byte[] pdf = pdf("rtl", "<p>\u05D0 \u05D1 <em>XY</em> Z <b>\u05D2</b> 47 \u05D3");
    assertLeftToRight(places(pdf), "\u05D3", "4", "7", "\u05D2", "X", "Y", "Z", "\u05D1", "\u05D0");
  }

  @Test
  void inAnEnglishLineHebrewAndItsNumbersRunLeftwards() throws IOException {
    byte[] pdf = pdf("ltr", "<p>a \u05D0 <em>\u05D1</em> 47 \u05D2 b");
    assertLeftToRight(places(pdf), "a", "\u05D2", "4", "7", "\u05D1", "\u05D0", "b");
  }

  @Test
  void columnsListsAndNarrowBlocksAreMirrored() throws IOException {
    String table = "<table><tbody><tr><td>\u05D0</td><td>\u05D1</td><td>\u05D2</td></tr></table>";
    Map<String, Float> places = places(pdf("rtl", table + "<ol><li>\u05D3</li></ol><pre>Q"));
    assertLeftToRight(places, "\u05D2", "\u05D1", "\u05D0");
    assertLeftToRight(places, "Q", "\u05D3", ".");
    assertTrue(places.get("\u05D0") > 200, "the table stands at the right: " + places);
  }

  @Test
  void theFirstLineIsIndentedAtTheRight() throws IOException {
    String words = " \u05D4".repeat(80);
    byte[] pdf = pdf("rtl", "<p>x<p>\u05D0" + words + " \u05D1" + words + " \u05D2" + words);
    Map<String, Float> places = places(pdf);
    assertTrue(places.get("\u05D0") < places.get("x"), places.toString());
  }

  @Test
  void theWordsComeOutInReadingOrder() throws IOException {
    byte[] pdf = pdf("rtl", "<p>\u05E9\u05DC\u05D5\u05DD harbour bell \u05E2\u05D5\u05DC\u05DD");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("\u05E9\u05DC\u05D5\u05DD"), text);
      assertTrue(text.contains("harbour bell"), text);
      assertTrue(text.contains("\u05E2\u05D5\u05DC\u05DD"), text);
    }
  }

  @Test
  void theFileIsValidAndIsLeafedThroughFromTheRight() throws Exception {
    String link = "<p>\u05D0 <a href='https://example.org'>\u05D1 X</a>\u05D2</p>";
    byte[] pdf = pdf("rtl", link + "<ul><li>\u05D3</ul><figure><figcaption>\u05D4</figure>");
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          "R2L", document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
    }
  }
}
