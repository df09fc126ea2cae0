package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.GeneratedProse;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where pages end, over articles of many lengths. Every word carries a letter for what it is part
 * of (paragraph, heading, caption, row) and that part's number, so that a line tells where it
 * belongs.
 */
class PagesTest {
  private static final Pattern PART = Pattern.compile("([PHCR])(\\d+)");

  /** A line of a part. */
  private record Line(String kind, int number) {}

  private final GeneratedProse prose = new GeneratedProse(11);
  private int number;

  private String words(String kind, String text) {
    return text.replaceAll("[A-Za-z]+", "$0" + kind + number);
  }

  private Book article(int seed, Picture picture) {
    number = 0;
    StringBuilder body = new StringBuilder("<header class='title-block'><h1>T</h1></header>");
    for (int i = 0; i < 14; i++) {
      number++;
      int form = (i * 7 + seed) % 9;
      if (form == 0) {
        body.append("<h2>").append(words("H", "The turn of the tide")).append("</h2>");
      } else if (form == 4) {
        body.append("<figure><img src='lead.png' width='600' height='400' alt='A'><figcaption>")
            .append(words("C", "A view of the harbour"))
            .append("</figcaption></figure>");
      } else if (form == 6) {
        body.append("<table><tbody>").append(rows()).append("</tbody></table>");
      }
      number++;
      String text = prose.paragraph(1 + (i + seed) % 4);
      body.append("<p>").append(words("P", text)).append("</p>");
    }
    return new Book(
        Metadata.builder().title("T").language("en").build(),
        "urn:uuid:1",
        List.of(
            new Chapter(
                "chapter-1",
                Metadata.builder().title("T").language("en").build(),
                body.toString())),
        List.of(),
        Map.of("lead.png", picture),
        Optional.empty(),
        List.of());
  }

  private String rows() {
    StringBuilder rows = new StringBuilder();
    for (int r = 0; r < 5; r++) {
      number++;
      rows.append("<tr><td>").append(words("R", "Row")).append("</td><td>");
      rows.append(words("R", prose.sentence())).append("</td></tr>");
    }
    return rows.toString();
  }

  @ParameterizedTest
  @CsvSource({"A5, book", "A6, book", "A5, modern", "Kobo, eink"})
  void pagesEndWhereNothingIsTornApart(String paper, String theme) throws IOException {
    Picture picture = Specimen.book().pictures().get("lead.png");
    Options options =
        Options.builder().pageSize(paper).theme(theme).cover(false).contents(false).build();
    List<String> faults = new ArrayList<>();
    for (int seed = 0; seed < 6; seed++) {
      check(PdfWriterTest.pdf(article(seed, picture), options), "article " + seed, faults);
    }
    assertEquals(List.of(), faults);
  }

  private static void check(byte[] pdf, String name, List<String> faults) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Line>> pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        pages.add(lines(document, i));
      }
      for (int i = 0; i + 1 < pages.size(); i++) {
        String where = name + ", page " + (i + 1) + ": ";
        between(pages.get(i), pages.get(i + 1), where, faults);
        boolean pictures =
            document.getPage(i + 1).getResources().getXObjectNames().iterator().hasNext();
        if (!pages.get(i + 1).isEmpty()
            && pages.get(i + 1).get(0).kind().equals("C")
            && !pictures) {
          faults.add(where + "a caption stands without its figure");
        }
      }
    }
  }

  private static List<Line> lines(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    List<Line> lines = new ArrayList<>();
    for (String line : stripper.getText(document).split("\n")) {
      Matcher m = PART.matcher(line);
      if (m.find()) {
        lines.add(new Line(m.group(1), Integer.parseInt(m.group(2))));
      }
    }
    return lines;
  }

  private static void between(List<Line> page, List<Line> next, String where, List<String> faults) {
    if (page.isEmpty() || next.isEmpty()) {
      return;
    }
    Line last = page.get(page.size() - 1);
    Line first = next.get(0);
    if (last.kind().equals("H")) {
      faults.add(where + "ends with a heading");
    }
    if (!last.equals(first)) {
      return;
    }
    switch (last.kind()) {
      case "R" -> faults.add(where + "a row is split");
      case "H" -> faults.add(where + "a heading is split");
      default -> {
        if (count(page, last) < 2) {
          faults.add(where + "an orphan");
        }
        if (count(next, last) < 2) {
          faults.add(where + "a widow");
        }
      }
    }
  }

  private static long count(List<Line> page, Line line) {
    return page.stream().filter(line::equals).count();
  }
}
