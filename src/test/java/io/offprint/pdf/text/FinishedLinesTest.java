package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.LinkStyle;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinishedLinesTest {
  private static final String PROSE =
      "the ferry left the harbour at six, with nine passengers, two bicycles and a crate of young"
          + " apple trees, and nobody on board could have said why.";

  private static List<SetLines.Line> lines(String body, List<Heading> sections) throws IOException {
    Metadata metadata = Metadata.builder().title("T").language("en").build();
    Heading chapter = new Heading("chapter-1", "", "T", sections);
    Book book =
        new Book(
            metadata,
            "urn:uuid:1",
            List.of(new Chapter("chapter-1", metadata, body)),
            List.of(chapter),
            Map.of(),
            Optional.empty(),
            List.of());
    Options options =
        Options.builder()
            .cover(false)
            .contents(!sections.isEmpty())
            .pageSize("A5")
            .links(LinkStyle.FOOTNOTES)
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(options).write(book, out);
    return SetLines.of(out.toByteArray());
  }

  @Test
  void entriesOfAnyLengthHaveTheirPageAtTheRight() throws IOException {
    String words = "Every evening at six the keeper of the old bell climbs up the stairs and waits";
    StringBuilder body = new StringBuilder("<header class='title-block'><h1>T</h1></header>");
    List<Heading> sections = new ArrayList<>();
    for (int i = 40; i <= words.length(); i++) {
      body.append("<h2 id='s").append(i).append("'>S</h2><p>x</p>");
      sections.add(new Heading("chapter-1", "s" + i, words.substring(0, i).strip(), List.of()));
    }
    List<SetLines.Line> folios =
        lines(body.toString(), sections).stream()
            .filter(l -> l.text().matches(".*\\. ?\\d+"))
            .toList();
    assertEquals(sections.size() + 1, folios.size());
    long margins = folios.stream().mapToInt(l -> Math.round(l.right())).distinct().count();
    assertTrue(margins <= 2, "left pages have one, right pages another: " + folios);
  }

  @Test
  void picturesInTheFirstLineKeepItsIndent() throws IOException {
    String formula = "<math><mi>x</mi></math>";
    List<SetLines.Line> lines =
        lines(
            "<p>One.</p><p>Two "
                + PROSE
                + "</p><p>Three "
                + formula
                + " is what "
                + PROSE
                + "</p><p>Four.</p>",
            List.of());
    float two = starting(lines, "Two").left();
    assertTrue(two > starting(lines, "One").left() + 5);
    assertEquals(two, starting(lines, "Three").left(), 0.1f);
    assertEquals(two, starting(lines, "Four").left(), 0.1f);
  }

  @Test
  void linesWithPageNumbersReachTheMargin() throws IOException {
    String see = "<p>One. See <a href='#there'>the second part of this text</a>, because ";
    List<SetLines.Line> lines =
        lines("<h2 id='there'>There</h2>" + see + PROSE + " So " + PROSE + "</p>", List.of());
    float right = starting(lines, "One").right();
    assertTrue(starting(lines, "One").text().contains("→"), lines::toString);
    for (int i = 2; i < 4; i++) {
      assertEquals(right, lines.get(i).right(), 0.6f, lines.get(i).text());
    }
  }

  private static SetLines.Line starting(List<SetLines.Line> lines, String word) {
    return lines.stream().filter(l -> l.text().startsWith(word)).findFirst().orElseThrow();
  }
}
