package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineRunTest {
  @TempDir Path dir;

  private String article(String name, String title) throws IOException {
    return Files.writeString(dir.resolve(name), Prose.page(title)).toString();
  }

  private String out() {
    return dir.resolve("out") + "/";
  }

  private List<String> files() throws IOException {
    Path out = dir.resolve("out");
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(out)) {
      return list.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesBothFormatsUnderTheTitleAndPrintsTheirPaths() throws IOException {
    Ran ran = Ran.of(article("a.html", "The Ferry: a Story"), "-o", out());
    assertEquals(0, ran.code(), ran.err());
    assertEquals(List.of("The Ferry - a Story.epub", "The Ferry - a Story.pdf"), files());
    assertEquals(
        List.of(out() + "The Ferry - a Story.pdf", out() + "The Ferry - a Story.epub"),
        ran.lines());
  }

  @Test
  void severalArticlesAreOneBookOrOneEach() throws IOException {
    String a = article("a.html", "Same Title");
    String b = article("b.html", "Same Title");
    assertEquals(0, Ran.of(a, b, "-f", "html", "-o", out(), "-t", "Both").code());
    assertEquals(List.of("Both.html"), files());
    Files.delete(dir.resolve("out/Both.html"));
    assertEquals(0, Ran.of("--individual", a, b, "-f", "html", "-o", out()).code());
    assertEquals(List.of("Same Title (2).html", "Same Title.html"), files());
  }

  @Test
  void standardInputToStandardOutput() {
    Ran ran = Ran.withInput(Prose.page("From a Pipe"), "-", "-f", "html", "-o", "-");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("From a Pipe"));
    assertTrue(ran.out().contains("young apple trees"));
  }

  @Test
  void aPdfIsAPdfOnStandardOutput() {
    Ran ran = Ran.withInput(Prose.page("From a Pipe"), "-", "-f", "pdf", "-o", "-");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("%PDF-"));
  }

  @Test
  void theNameOfTheOutputChoosesTheFormat() throws IOException {
    Ran ran = Ran.of(article("a.html", "A"), "-o", out() + "mine.html");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(List.of("mine.html"), files());
  }

  @Test
  void verboseTellsTheNumberedSteps() throws IOException {
    Ran ran = Ran.of("-v", article("a.html", "A"), "-f", "html", "-o", out());
    List<String> steps =
        ran.err().lines().filter(l -> l.matches("\\d .*")).map(l -> l.split(" ")[1]).toList();
    assertEquals(List.of("fetch", "read", "clean", "bind", "write"), steps);
    assertEquals("", Ran.of("-q", article("a.html", "A"), "-f", "html", "-o", out()).err());
  }

  @Test
  void styleFilesAreRead() throws IOException {
    String css = Files.writeString(dir.resolve("my.css"), "p { color: teal }").toString();
    String a = article("a.html", "A");
    assertEquals(0, Ran.of(a, "--style", css, "-f", "html", "-o", out()).code());
    assertEquals(3, Ran.of(a, "--style", css + "x", "-f", "html", "-o", out()).code());
  }

  @Test
  void aFileThatIsNamedLikeACommandIsNotLost() throws IOException {
    article("completion", "A File");
    Ran ran = Ran.of(dir + "/completion", "-f", "html", "-o", out());
    assertEquals(0, ran.code(), ran.err());
    assertEquals(List.of("A File.html"), files());
  }

  @Test
  void theArticleIsNotReplacedByItsBook() throws IOException {
    String a = article("a.html", "A");
    Ran ran = Ran.of(a, "-o", a);
    assertEquals(2, ran.code());
    assertEquals(Prose.page("A"), Files.readString(Path.of(a)));
  }

  @Test
  void helpVersionAndCompletion() {
    Ran help = Ran.of("--help");
    assertEquals(0, help.code());
    for (String word : List.of("Examples:", "--page-size", "--toc-depth", "(3)", "completion")) {
      assertTrue(help.out().contains(word), word);
    }
    assertTrue(help.out().lines().allMatch(l -> l.length() <= 100), help.out());
    assertTrue(Ran.of("--version").out().startsWith("offprint "));
    assertTrue(Ran.of("completion", "bash").out().contains("--page-size"));
    assertEquals(2, Ran.of("completion", "tcsh").code());
  }

  @Test
  void usageErrors() throws IOException {
    String a = article("a.html", "A");
    for (String[] args :
        List.of(
            new String[] {},
            new String[] {"--frobnicate", a},
            new String[] {a, "-f", "docx"},
            new String[] {a, "-o", "-"},
            new String[] {a, "--toc-depth", "9"},
            new String[] {a, "--toc-depth", "many"},
            new String[] {a, "--url", "not an address"},
            new String[] {a, "-o", out() + "x.pdf", "-f", "epub"},
            new String[] {a, a, "--individual", "-o", out() + "x.pdf"})) {
      Ran ran = Ran.of(args);
      assertEquals(2, ran.code(), String.join(" ", args) + ran.err());
      assertTrue(ran.err().startsWith("error: "), ran.err());
      assertFalse(ran.err().contains("\tat "), ran.err());
      assertEquals("", ran.out());
    }
    assertEquals(List.of(), files());
  }
}
