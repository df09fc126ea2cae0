package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Options;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with few and short lines. */
class NarrowPagesTest {

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document).strip());
      }
    }
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"large-print", "eink", "book", "newspaper"})
  void noPageIsBareAndNoFigureInTheContentsAlone(String theme) throws IOException {
    Options options = Options.builder().theme(theme).pageSize("Kobo").build();
    List<String> pages = pages(PdfWriterTest.pdf(Specimen.volume(), options));
    int contents = 0;
    for (String page : pages) {
      assertFalse(page.matches("\\d*"), "bare page in " + theme);
      if (page.matches("(?s).*\\R[IVX]+")) {
        contents++;
        assertFalse(page.matches("(?s).*\\R\\d+\\R.*"), page);
      }
    }
    assertTrue(contents > 0);
  }

  @Test
  void textOfAnItemAboveItsOwnListIsSetAsAnyOther() throws IOException {
    String text =
        "The harbourmasters of neighbouring communities remembered incomprehensibly much. "
            .repeat(3);
    String html =
        "<header class='title-block'><h1>L</h1></header><ul><li>%s<ul><li>One</li></ul></li></ul>";
    Options options = Options.builder().pageSize("Kobo").cover(false).contents(false).build();
    String page =
        pages(PdfWriterTest.pdf(Specimen.book(List.of(html.formatted(text))), options)).get(0);
    assertTrue(page.contains("-\n"), page);
  }

  @Test
  void entriesOfLongContentsStayWhatTheyAreAtTheFootOfAPage() throws Exception {
    StringBuilder html = new StringBuilder("<header class='title-block'><h1>Long</h1></header>");
    for (int i = 0; i < 40; i++) {
      html.append("<h2 id='h%d'>Gate %d</h2><p>x</p>".formatted(i, i));
      html.append("<h3 id='k%d'>Post %d</h3><p>x</p>".formatted(i, i));
    }
    Options options = Options.builder().pageSize("Kobo").build();
    byte[] pdf = PdfWriterTest.pdf(Specimen.book(List.of(html.toString())), options);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
  }

  /** Columns made of spaces, as word processors leave them. */
  @Test
  void spacesThatMayNotBreakLeaveNoMarks() throws Exception {
    String gap = "&nbsp;".repeat(19) + " &nbsp; &nbsp; &nbsp; &nbsp;&nbsp; &nbsp;&nbsp;&nbsp; ";
    String wide = "&nbsp;".repeat(26) + " &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;&nbsp; ";
    String html =
        "<header class='title-block'><h1>L</h1></header><p>x</p><p>60 x Sticker%s150 x Sticker%s300 x Sticker</p>"
            .formatted(gap, wide);
    byte[] pdf = PdfWriterTest.pdf(Specimen.book(List.of(html)), Options.DEFAULTS);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
  }

  @Test
  void aColumnAsWideAsItsWordDoesNotCutIt() throws IOException {
    Options options = Options.builder().theme("newspaper").build();
    String text = String.join("\n", pages(PdfWriterTest.pdf(Specimen.volume(), options)));
    assertTrue(text.contains("Mon Tue Wed"), text);
  }
}
