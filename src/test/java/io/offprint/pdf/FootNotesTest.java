package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.LinkStyle;
import io.offprint.model.Options;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FootNotesTest {
  private static final String LONG = "Long words without an end. ".repeat(20);

  /** Pages of text, on the first of which three notes are called, the second one long. */
  private static final String HTML =
      "<header class='title-block'><h1>Notes</h1></header><p>One"
          + call(1)
          + " and two"
          + call(2)
          + " and three"
          + call(3)
          + ".</p>"
          + "<p>A paragraph that fills pages with words.</p>".repeat(120)
          + "<section class='notes'><ol>"
          + note(1, "Short <em>first</em> note, see <a href='https://example.org/x'>there</a>.")
          + note(2, LONG)
          + note(3, "Short third note.")
          + "</ol></section>";

  private static String call(int n) {
    return "<a class='noteref' href='#note-" + n + "' id='noteref-" + n + "'>" + n + "</a>";
  }

  private static String note(int n, String words) {
    String back = " <a class='backref' href='#noteref-" + n + "'>↩</a></p></li>";
    return "<li id='note-" + n + "'><p>" + words + back;
  }

  private static List<String> pages(LinkStyle links) throws IOException {
    Options options =
        Options.builder().cover(false).contents(false).pageSize("A5").links(links).build();
    List<String> pages = new ArrayList<>();
    byte[] pdf = PdfWriterTest.pdf(Specimen.book(List.of(HTML)), options);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  @Test
  void shortOnesStandAtTheFootAndLongOnesAtTheEndUnderTheirNumber() throws IOException {
    List<String> pages = pages(LinkStyle.FOOTNOTES);
    String first = pages.get(0);
    assertTrue(first.contains("1 Short first note, see there (example.org/x)."), first);
    assertTrue(first.contains("3 Short third note."), first);
    String last = pages.get(pages.size() - 2) + pages.get(pages.size() - 1);
    assertTrue(
        last.contains(" 2. ") && last.contains("Notes") && last.contains("Long words"), last);
    assertTrue(!last.contains("Short"), last);
  }

  @Test
  void whoWantsEndnotesGetsThemAll() throws IOException {
    List<String> pages = pages(LinkStyle.ENDNOTES);
    assertTrue(!pages.get(0).contains("Short"), pages.get(0));
    String end = pages.get(pages.size() - 2) + pages.get(pages.size() - 1);
    assertTrue(end.contains("Short first note") && end.contains("Short third"), end);
  }

  @Test
  void eachNoteIsReadInItsOwnChapter() throws Exception {
    Options options = Options.builder().cover(false).contents(false).pageSize("A5").build();
    byte[] pdf =
        PdfWriterTest.pdf(Specimen.book(List.of(HTML, "<h1>Next</h1><p>End.</p>")), options);
    String read = TaggedText.letters(pdf);
    assertTrue(read.indexOf("Shortthirdnote") > 0, read);
    assertTrue(read.indexOf("Shortthirdnote") < read.indexOf("NextEnd"), read);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
  }
}
