package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.GeneratedProse;
import io.offprint.model.Options;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Base lines of a chapter of paragraphs, headings and lists. */
class PageFeetTest {
  private static final double FOLIO = 45;
  private static final double LINE = 14.6;

  private static String article() {
    GeneratedProse prose = new GeneratedProse(5);
    StringBuilder body = new StringBuilder("<header class='title-block'><h1>T</h1></header>");
    for (int i = 0; i < 40; i++) {
      body.append(i % 5 == 3 ? "<h2>A heading</h2>" : "");
      body.append("<p>").append(prose.paragraph(1 + i * 7 % 5)).append("</p>");
      body.append(i % 9 == 4 ? "<ul><li>One.</li><li>Two.</li></ul>" : "");
    }
    return body.toString();
  }

  /** The base lines of each page, running heads and folios left out, in points from the top. */
  private static List<TreeSet<Double>> pages(String theme) throws IOException {
    return pages(article(), theme);
  }

  private static List<TreeSet<Double>> pages(String html, String theme) throws IOException {
    Options options =
        Options.builder().theme(theme).pageSize("A5").cover(false).contents(false).build();
    byte[] pdf = PdfWriterTest.pdf(Specimen.book(List.of(html)), options);
    List<TreeSet<Double>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      double height = document.getPage(0).getMediaBox().getHeight();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        TreeSet<Double> lines = new TreeSet<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                double y = Math.round(text.getYDirAdj() * 10) / 10.0;
                if (y > FOLIO && y < height - FOLIO) {
                  lines.add(y);
                }
              }
            };
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        stripper.getText(document);
        pages.add(lines);
      }
    }
    return pages;
  }

  @Test
  void fullPagesOfABookEndLevel() throws IOException {
    List<TreeSet<Double>> pages = pages("book");
    assertTrue(pages.size() > 5, "several pages");
    double foot = pages.stream().mapToDouble(TreeSet::last).max().orElseThrow();
    int level = 0;
    for (TreeSet<Double> page : pages.subList(0, pages.size() - 1)) {
      double missing = foot - page.last();
      level += missing < 0.5 ? 1 : 0;
      assertTrue(missing < 0.5 || missing > 2 * LINE, () -> missing + " points are missing");
    }
    assertTrue(level > 0.6 * pages.size(), level + " of " + pages.size());
  }

  @Test
  void linesKeepTheirDistanceAllButAHair() throws IOException {
    for (TreeSet<Double> page : pages("book")) {
      Double before = null;
      for (double y : page) {
        assertTrue(before == null || y - before > 9, () -> "lines overlap at " + y);
        before = y;
      }
    }
  }

  @Test
  void otherThemesEndWhereTheTextDoes() throws IOException {
    List<TreeSet<Double>> pages = pages("modern");
    double foot = pages.get(0).last();
    assertTrue(
        pages.subList(0, pages.size() - 1).stream().anyMatch(p -> Math.abs(p.last() - foot) > 1));
  }

  @Test
  void theRowsOfATableStayBetweenItsRules() throws IOException {
    String rows = "<tr><td>Row</td><td>of a table</td></tr>".repeat(90);
    String html =
        "<header class='title-block'><h1>T</h1></header><p>Before.</p><table><thead><tr><th>Head</th>"
            + "<th>Words</th></tr></thead><tbody>"
            + rows
            + "</tbody></table><p>After.</p>";
    for (TreeSet<Double> page : pages(html, "book")) {
      Double before = null;
      for (double y : page) {
        double gap = before == null ? 20 : y - before;
        assertTrue(gap > 12, () -> "rows overlap by their distance of " + gap);
        before = y;
      }
    }
  }
}
