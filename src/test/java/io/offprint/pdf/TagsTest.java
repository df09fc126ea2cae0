package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Options;
import io.offprint.model.PdfProfile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TagsTest {
  private static final String HTML =
      "<header class='title-block'><h1>Tags</h1></header><p>Some <code>code</code>, a"
          + " <q>quotation</q>, <i lang='fr'>le mot</i><a class='noteref' href='#note-1'"
          + " id='noteref-1'>1</a> and <a href='https://example.org/'>a link</a>.</p><pre><code>one\n"
          + "two</code></pre><p><img src='lead.png' width='60' height='40' alt=''> adorned</p>"
          + "<figure><img src='lead.png' width='60' height='40' alt='A bell'><figcaption>Bell"
          + "</figcaption></figure><section class='notes'><ol><li id='note-1'><p>A note.</p></li></ol>"
          + "</section>";

  private static byte[] pdf(PdfProfile profile) throws IOException {
    Options options = Options.builder().cover(false).contents(false).pdfProfile(profile).build();
    return PdfWriterTest.pdf(Specimen.book(List.of(HTML)), options);
  }

  /** The types of what stands below a node, with languages and descriptions, one in another. */
  private static String outline(PDStructureNode node) {
    StringBuilder outline = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement e) {
        outline.append(' ').append(e.getStructureType());
        outline.append(e.getLanguage() == null ? "" : ":" + e.getLanguage());
        outline.append(
            e.getAlternateDescription() == null ? "" : "=" + e.getAlternateDescription());
        String inside = outline(e);
        outline.append(inside.isEmpty() ? "" : " (" + inside + " )");
      }
    }
    return outline.toString();
  }

  @Test
  void wordsHaveTheirRolesAndLanguages() throws Exception {
    byte[] pdf = pdf(PdfProfile.UA_1);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String tags = outline(document.getDocumentCatalog().getStructureTreeRoot());
      assertTrue(tags.matches(".* P \\( .*Code.* Quote.* Span:fr.* Reference \\( Link.*"), tags);
      assertTrue(tags.contains("Figure=A bell Caption"), tags);
      assertTrue(tags.matches(".* Sect \\( Note \\( Lbl.* Note \\( Lbl.*"), tags);
      assertTrue(!tags.matches(".*Link[^()]*\\([^()]*Link.*"), tags);
    }
  }

  @Test
  void aPictureThatOnlyAdornsIsAnArtifact() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(PdfProfile.UA_1))) {
      String tags = outline(document.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(2, tags.split("Figure", -1).length, tags);
      String drawn = new String(document.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      assertTrue(drawn.matches("(?s).*/Artifact BMC.{1,200}? Do\\b.*"), "drawn as an artifact");
    }
  }

  @Test
  void theNewerProfileTakesThemToo() throws Exception {
    byte[] pdf = pdf(PdfProfile.UA_2);
    assertEquals(List.of(), VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4));
  }
}
