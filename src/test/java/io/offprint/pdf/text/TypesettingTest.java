package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.GeneratedProse;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.LinkStyle;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class TypesettingTest {
  private static final String PROSE =
      "The fifth officer of the waterfront office offered a flawless affidavit, and it was"
          + " extraordinarily difficult to find any contradiction in it; the <em>staff of the"
          + " office</em> were, notwithstanding their considerable disappointment, satisfied."
          + " Internationally misunderstood characterizations of <a"
          + " href='https://example.org'>typographical justification</a> demonstrate"
          + " irregularities wherever columns are narrow.";

  static PDDocument document(String language, String body) throws IOException {
    Metadata metadata = Metadata.builder().title("T").language(language).build();
    String html = "<header class='title-block'><h1>T</h1></header>" + body;
    Book book =
        new Book(
            metadata,
            "urn:uuid:1",
            List.of(new Chapter("chapter-1", metadata, html)),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of());
    Options options =
        Options.builder().cover(false).contents(false).pageSize("A6").links(LinkStyle.NONE).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(options).write(book, out);
    return Loader.loadPDF(out.toByteArray());
  }

  static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    return stripper.getText(document);
  }

  @Test
  void hyphenatedLinesGiveTheWordsBack() throws IOException {
    try (PDDocument document = document("en", "<p>" + PROSE + "</p>")) {
      String text = text(document);
      assertTrue(text.contains("-\n"));
      assertFalse(text.contains("\u00AD"));
      String plain = PROSE.replaceAll("<[^>]*>", "");
      String joined = text.replace("-\n", "").replaceAll("\\s+", " ");
      assertTrue(joined.contains(plain), joined);
    }
  }

  @Test
  void headingsCodeAndUnknownLanguagesAreNotHyphenated() throws IOException {
    String body = "<h2>" + PROSE + "</h2><p><code>" + PROSE + "</code></p><p lang='ja'>" + PROSE;
    try (PDDocument document = document("en", body)) {
      assertFalse(text(document).contains("-\n"));
    }
  }

  @Test
  void allLinesButTheLastReachTheMargin() throws IOException {
    try (PDDocument document = document("en", "<p>" + PROSE + "</p>")) {
      float[] edges = rightEdges(document);
      for (int i = 1; i < edges.length - 1; i++) {
        assertEquals(edges[0], edges[i], 0.15f);
      }
    }
  }

  @Test
  void longTextsHaveFewGapsAndNoStubs() throws IOException {
    StringBuilder body = new StringBuilder("<p>Short.</p>");
    new GeneratedProse(7).paragraphs(1200).forEach(p -> body.append("<p>" + p + "</p>"));
    try (PDDocument document = document("en", body.toString())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      List<SetLines.Line> lines =
          SetLines.of(out.toByteArray()).stream().filter(l -> l.text().length() > 9).toList();
      double normal = Fixtures.serif().advance(Fixtures.serif().glyph(' ')) * 8.75;
      SetLines.Figures figures = SetLines.figures(lines, 230, normal);
      assertTrue(figures.wide() < 0.4, () -> "wide " + figures);
      assertTrue(figures.deviation() < 0.4, () -> "deviation " + figures);
      assertEquals(0, figures.stubs(), figures::toString);
      for (int i = 3; i < lines.size(); i++) {
        boolean three =
            lines.get(i).endsWithHyphen()
                && lines.get(i - 1).endsWithHyphen()
                && lines.get(i - 2).endsWithHyphen();
        assertFalse(three, lines.get(i).text());
      }
    }
  }

  /** Right edges in points of the lines of the paragraph, hyphens included. */
  private static float[] rightEdges(PDDocument document) throws IOException {
    java.util.SortedMap<Integer, Float> edges = new java.util.TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String string, List<TextPosition> positions) {
            for (TextPosition p : positions) {
              boolean prose = p.getFontSizeInPt() > 8 && p.getFontSizeInPt() < 12;
              if (prose && p.getY() < 380) {
                edges.merge(Math.round(p.getY()), p.getX() + p.getWidth(), Math::max);
              }
            }
          }
        };
    stripper.getText(document);
    float[] all = new float[edges.size()];
    int i = 0;
    for (float edge : edges.values()) {
      all[i++] = edge;
    }
    return all;
  }

  @Test
  void kerningAndMarksMoveGlyphs() throws IOException {
    Typeface face = Fixtures.serif();
    assertTrue(face.shape("AVATAR", false).width() < sum(face, "AVATAR"));
    assertEquals(sum(face, "nn"), face.shape("nn", false).width(), 1e-3);
    assertEquals("\u00E9", String.join("", face.shape("\u00E9", false).text()));
  }

  private static float sum(Typeface face, String word) {
    float sum = 0;
    for (char c : word.toCharArray()) {
      sum += face.advance(face.glyph(c));
    }
    return sum;
  }
}
