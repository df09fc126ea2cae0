package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Book;
import io.offprint.model.LinkStyle;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.model.PdfProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {
  private static final Options A5 = Options.builder().pageSize("A5").build();

  static byte[] pdf(Book book, Options options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(options).write(book, out);
    return out.toByteArray();
  }

  @Test
  void specimenIsAccessibleAndArchivable() throws Exception {
    assertEquals(List.of(), VeraPdf.complaints(pdf(Specimen.book(), Options.DEFAULTS)));
  }

  @ParameterizedTest
  @CsvSource({"modern, A5", "newspaper, Letter", "manuscript, B5", "large-print, A4", "eink, Kobo"})
  void everyThemeIsAccessibleAndArchivable(String theme, String paper) throws Exception {
    Options options = Options.builder().theme(theme).pageSize(paper).build();
    assertEquals(List.of(), VeraPdf.complaints(pdf(Specimen.book(), options)));
  }

  @Test
  void sameBookGivesSameBytes() throws IOException {
    byte[] first = pdf(Specimen.book(), A5);
    assertArrayEquals(first, pdf(Specimen.book(), A5));
  }

  @Test
  void damagedChaptersAreMendedNotRefused() throws Exception {
    byte[] pdf = pdf(Specimen.book(List.of(Specimen.read("damaged.html"))), A5);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    assertTrue(text(pdf).contains("An item that stood bare"));
  }

  @Test
  void frontMatterIsNumberedInRomanAndTheTextFromOne() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Specimen.book(), A5))) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals("I II 1 2", String.join(" ", List.of(labels).subList(0, 4)));
    }
  }

  @Test
  void outlineIsNestedAsTheContents() throws IOException {
    String one = "<header class='title-block'><h1>One</h1></header><h2 id='a'>A</h2><p>x</p>";
    String two = "<header class='title-block'><h1>Two</h1></header><h2 id='a'>B</h2><p>y</p>";
    try (PDDocument document = Loader.loadPDF(pdf(Specimen.book(List.of(one, two)), A5))) {
      List<String> titles = new ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
      assertEquals(List.of("One", "  A", "Two", "  B"), titles);
    }
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + "  ", titles);
    }
  }

  @Test
  void linksAreLiveAndNoneIsDangerous() throws IOException {
    String html =
        "<header class='title-block'><h1>Links</h1></header><p><a href='https://example.org/a'>a</a>"
            + " <a href='javascript:alert(1)'>b</a> <a href='file:///etc/passwd'>c</a>"
            + " <a href='mailto:someone@example.org'>d</a></p>";
    Options bare = Options.builder().cover(false).contents(false).build();
    List<String> uris = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf(Specimen.book(List.of(html)), bare))) {
      for (var annotation : document.getPage(0).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          uris.add(action.getURI());
        }
      }
    }
    assertEquals(List.of("https://example.org/a", "mailto:someone@example.org"), uris);
  }

  @Test
  void textReadsInOrder() throws IOException {
    String text = text(pdf(Specimen.book(), A5)).replaceAll("\\s+", " ");
    int at = 0;
    for (String words :
        List.of(
            "Contents",
            "The rota",
            "Every evening at six",
            "The bride",
            "Rule four",
            "With apologies")) {
      at = text.indexOf(words, at);
      assertTrue(at >= 0, words);
    }
  }

  @Test
  void oneAddressGetsOneNumberWhereverItStands() throws IOException {
    String html =
        "<header class='title-block'><h1>Links</h1></header><p><a href='https://a.example/x'>first"
            + "</a>, <a href='https://b.example/'>second</a>, <a href='https://a.example/x'>again</a>,"
            + " <a href='https://c.example/'>c.example</a>.</p>";
    Book book = Specimen.book(List.of(html));
    Options.Builder bare = Options.builder().cover(false).contents(false);
    String feet = text(pdf(book, bare.links(LinkStyle.FOOTNOTES).build()));
    assertTrue(feet.contains("first1, second2, again1, c.example."), feet);
    assertTrue(feet.contains("1 a.example/x\n2 b.example"), feet);
    String inline = text(pdf(book, bare.links(LinkStyle.INLINE).build()));
    assertTrue(inline.contains("second (b.example)"), inline);
    String ends = text(pdf(book, bare.links(LinkStyle.ENDNOTES).build()));
    assertTrue(ends.contains("2 b.example"), ends);
    assertTrue(!text(pdf(book, bare.links(LinkStyle.NONE).build())).contains("b.example"));
  }

  @Test
  void drawingsStayVectors() throws IOException {
    String html =
        "<header class='title-block'><h1>Vectors</h1></header><p><svg viewBox='0 0 9 9' width='90'"
            + " height='90'><g opacity='0.5'><rect width='9' height='9'/></g><image href='file:///a'"
            + "/><script>x</script></svg> and <math><msqrt><mi>x</mi></msqrt></math></p>";
    Options bare = Options.builder().cover(false).contents(false).build();
    try (PDDocument document = Loader.loadPDF(pdf(Specimen.book(List.of(html)), bare))) {
      assertEquals(List.of(), pixels(document.getPage(0).getResources()));
    }
  }

  @Test
  void aDrawingThatCannotBeUnderstoodIsToldAndCostsItselfOnly() throws IOException {
    String html =
        "<header class='title-block'><h1>Gauge</h1></header><p>The tide at six <svg width='90'"
            + " height='50' viewBox='0 0 0 NaN'><path d='M0 0h9'/></svg></p>";
    List<Note> notes =
        new PdfWriter(A5).write(Specimen.book(List.of(html)), OutputStream.nullOutputStream());
    assertEquals(
        List.of("drawing: left empty, it has numbers that are none"),
        notes.stream().map(n -> n.subject() + ": " + n.message()).toList());
  }

  private static List<String> pixels(PDResources resources) throws IOException {
    List<String> found = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject) {
        found.add(name.getName());
      } else if (object instanceof PDFormXObject form) {
        found.addAll(pixels(form.getResources()));
      }
    }
    return found;
  }

  private static String wideRows(String name) {
    StringBuilder rows = new StringBuilder();
    for (int r = 0; r < 3; r++) {
      rows.append("<tr>");
      for (int c = 0; c < 24; c++) {
        rows.append("<td>" + name + r + "column" + c + "end</td>");
      }
      rows.append("</tr>");
    }
    return "<table><caption>Cap</caption><tbody>" + rows + "</tbody></table>";
  }

  @Test
  void wideTableKeepsAllItsWords() throws Exception {
    String html =
        "<header class='title-block'><h1>Wide</h1></header>"
            + wideRows("Row")
            + wideRows("Next")
            + "<table><tr><td>"
            + wideRows("Inner")
            + wideRows("Last")
            + "</td></tr></table>";
    Options bare = Options.builder().cover(false).contents(false).pageSize("A5").build();
    byte[] pdf = pdf(Specimen.book(List.of(html)), bare);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper inside =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (text.getX() + text.getWidth()
                  < document.getPage(0).getCropBox().getWidth() - 20) {
                super.processTextPosition(text);
              }
            }
          };
      String words = inside.getText(document).replaceAll("\\s+", "");
      for (String name : List.of("Row", "Next", "Inner", "Last")) {
        assertTrue(words.contains(name + "2column23end"), name + ": " + words);
      }
      assertTrue(words.split("Row0column0end", -1).length > 2, "first column repeated");
    }
  }

  @Test
  void captionedPictureLetsTheTextFillThePage() throws IOException {
    String p = "<p>" + "Some words that fill a line or two of the page. ".repeat(9) + "</p>";
    String html =
        "<header class='title-block'><h1>Gap</h1></header>"
            + p
            + p
            + p
            + "<figure><img src='lead.png' width='1200' height='800' alt='x'/>"
            + "<figcaption>A picture</figcaption></figure>"
            + p
            + p
            + p;
    Options bare = Options.builder().cover(false).contents(false).pageSize("A5").build();
    try (PDDocument document = Loader.loadPDF(pdf(Specimen.book(List.of(html)), bare))) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String text = first.getText(document);
      assertTrue(text.split("Some words", -1).length > 3 * 9 + 4, text);
    }
  }

  @Test
  void sourceIsAttachedWhenAskedFor() throws Exception {
    Options options = Options.builder().pageSize("A5").attachSource(true).build();
    byte[] pdf = pdf(Specimen.book(), options);
    assertEquals(List.of(), VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      byte[] source = files.get("source.xhtml").getEmbeddedFile().toByteArray();
      assertTrue(new String(source, StandardCharsets.UTF_8).contains("Every evening at six"));
    }
  }

  @Test
  void newerProfileIsPdf20() throws Exception {
    Options options = Options.builder().pageSize("A5").pdfProfile(PdfProfile.UA_2).build();
    byte[] pdf = pdf(Specimen.book(), options);
    assertEquals(List.of(), VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4));
    byte[] attached = pdf(Specimen.book(), options.toBuilder().attachSource(true).build());
    assertEquals(
        List.of(), VeraPdf.complaints(attached, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F));
  }

  @Test
  void deepNestingIsTypeset() throws IOException {
    String deep = "<div>".repeat(2000) + "<p>bottom</p>" + "</div>".repeat(2000);
    String html = "<header class='title-block'><h1>Deep</h1></header>" + deep;
    assertTrue(text(pdf(Specimen.book(List.of(html)), A5)).contains("bottom"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
