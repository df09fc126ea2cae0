package io.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.check.EpubChecks;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Options;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An EPUB that is made with the PDF has the PDF's pages. */
class EditionTest {
  private static final Options SMALL_PAGES =
      Options.builder().pageSize("A6").links(io.offprint.model.LinkStyle.NONE).build();

  @Test
  void everyPageOfThePdfIsMarkedWhereItsTextBegins() throws IOException {
    Book book = Fixtures.bind(Fixtures.sources().toArray(java.nio.file.Path[]::new));
    Edition edition = new Offprint(SMALL_PAGES).edition(book);
    byte[] pdf = write(edition, Format.PDF);
    byte[] epub = write(edition, Format.EPUB);
    Map<String, String> files = files(epub);
    Document nav = Jsoup.parse(files.get("EPUB/nav.xhtml"));
    List<Element> entries = nav.select("nav[epub:type=page-list] a, nav#page-list a");
    List<String> pages = pages(pdf);
    assertTrue(entries.size() > 10, entries.size() + " pages");
    assertEquals(Integer.toString(entries.size()), entries.get(entries.size() - 1).text());
    int front = pages.size() - entries.size();
    assertTrue(front > 0 && front < 5, front + " pages of front matter");
    int exact = 0;
    for (Element entry : entries) {
      int number = front + Integer.parseInt(entry.text()) - 1;
      String start = after(files, entry.attr("href"));
      assertTrue(pages.get(number).contains(start), entry + " starts with " + start);
      exact += pages.get(number - 1).contains(start) ? 0 : 1;
    }
    assertTrue(exact >= entries.size() - 1, exact + " of " + entries.size());
    assertEquals(List.of(), EpubChecks.messages(epub));
    assertEquals(List.of(), EpubChecks.messages(write(edition, Format.KEPUB)));
    assertTrue(new String(xmp(pdf), StandardCharsets.UTF_8).contains(source(files)));
  }

  @Test
  void anEpubAloneHasNoPages() throws IOException {
    Map<String, String> files =
        files(
            write(new Offprint(SMALL_PAGES).edition(Fixtures.bind(Fixtures.EXAMPLE)), Format.EPUB));
    assertFalse(files.get("EPUB/nav.xhtml").contains("page-list"));
    assertFalse(files.get("EPUB/package.opf").contains("pageBreakSource"));
    assertFalse(files.get("EPUB/chapter-1.xhtml").contains("pagebreak"));
  }

  private static String source(Map<String, String> files) {
    String opf = files.get("EPUB/package.opf");
    return opf.replaceAll("(?s).*\"pageBreakSource\">([^<]+)<.*", "$1");
  }

  private static byte[] xmp(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentCatalog().getMetadata().toByteArray();
    }
  }

  private static byte[] write(Edition edition, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edition.write(format, out);
    return out.toByteArray();
  }

  /** The first letters that follow a mark. */
  private static String after(Map<String, String> files, String href) {
    String[] parts = href.split("#");
    String chapter = files.get("EPUB/" + parts[0]);
    String text = chapter.substring(chapter.indexOf("id=\"" + parts[1] + "\""));
    String letters = letters(Jsoup.parse(text.substring(text.indexOf('>') + 1)).text());
    return letters.substring(0, Math.min(24, letters.length()));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(letters(stripper.getText(document)));
      }
    }
    return pages;
  }

  private static String letters(String text) {
    return text.replaceAll("\\P{IsLatin}", "");
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
}
