package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.unpack.ZipTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir Path dir;
  private String page;

  @BeforeEach
  void write() throws IOException {
    String html =
        Prose.page("The Ferry")
            .replace("</body>", "<div id=extra class=teaser>Only here.</div></body>");
    page = Files.writeString(dir.resolve("a.html"), html).toString();
  }

  @Test
  void printsTheArticleInEveryForm() {
    assertTrue(Ran.of("extract", page).out().contains("<h1>The Ferry</h1>"));
    assertTrue(Ran.of("extract", "-f", "markdown", page).out().contains("# The Ferry"));
    assertTrue(Ran.of("extract", "-f", "text", page).out().startsWith("The Ferry\n\n"));
    assertTrue(Ran.of("extract", "-f", "JSON", page).out().contains("\"title\": \"The Ferry\""));
  }

  @Test
  void explainsEachBlock() {
    Ran ran = Ran.of("extract", "--explain", page);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("Only here."));
    assertTrue(ran.out().lines().anyMatch(l -> l.matches("[+-] +\\d+% .*")), ran.out());
  }

  @Test
  void isCorrectedByHand() {
    String selected = Ran.of("extract", "-f", "text", "--selector", "#extra", page).out();
    assertTrue(selected.endsWith("Only here.\n"), selected);
    assertFalse(selected.contains("lamp"), selected);
    String without = Ran.of("extract", "--explain", "--remove", ".teaser", page).out();
    assertFalse(without.contains("Only here."));
  }

  @Test
  void namesASelectorThatIsNone() {
    Ran ran = Ran.of("extract", "--remove", "p[", page);
    assertEquals(ExitCode.USAGE.code(), ran.code());
    assertTrue(ran.err().contains("--remove"), ran.err());
  }

  @Test
  void whatIsPackedIsTakenOut() throws IOException {
    Path paper = Files.write(dir.resolve("paper.docx"), ZipTest.docx());
    Ran ran = Ran.of("extract", "-f", "markdown", paper.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("> It never stops."), ran.out());
    Path list =
        Files.writeString(dir.resolve("urls.txt"), "http://a.example/\nhttp://b.example/\n");
    assertEquals(2, Ran.of("extract", list.toString()).code());
  }
}
