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

/** What is wrong with the input is told in one line, and nothing half-made stays behind. */
class HostileInputTest {
  @TempDir Path dir;

  private Ran run(String... locations) {
    String[] args =
        Stream.concat(Stream.of(locations), Stream.of("-o", dir + "/out/")).toArray(String[]::new);
    return Ran.of(args);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content).toString();
  }

  private void fails(int code, Ran ran) {
    assertEquals(code, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("error: "), ran.err());
    assertFalse(Files.exists(dir.resolve("out")));
  }

  @Test
  void missingFile() {
    fails(3, run(dir + "/no.html"));
    fails(3, run(dir + "/no/such/folder.html"));
    fails(3, run("\0"));
  }

  @Test
  void folder() {
    fails(4, run(dir.toString()));
  }

  @Test
  void emptyFile() throws IOException {
    fails(5, run(file("empty.html", "")));
  }

  @Test
  void otherSchemes() {
    fails(4, run("ftp://example.org/a.html"));
    fails(4, run("gopher://example.org/"));
  }

  @Test
  void partlyDone() throws IOException {
    Ran ran = run(dir + "/no.html", file("a.html", Prose.page("Alone")), "-f", "html");
    assertEquals(8, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertEquals(List.of(dir + "/out/Alone.html"), ran.lines());
  }

  @Test
  void outputThatCannotBeWritten() throws IOException {
    String a = file("a.html", Prose.page("Alone"));
    Ran ran = Ran.of(a, "-f", "html", "-o", a + "/below/");
    assertEquals(6, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void whatIsNoArticle() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    fails(4, run(Files.write(dir.resolve("png.html"), png).toString()));
    fails(5, run(file("links.html", "<title>x</title><nav><a href='/'>Home</a></nav>")));
    fails(5, run(file("blank.html", "<title>x</title><p> &nbsp; </p>")));
  }

  @Test
  void whatIsFarTooDeepOrLongIsBound() throws IOException {
    String prose = Prose.page("Deep").replaceFirst("(?s).*<article>", "");
    String deep = file("deep.html", "<title>Deep</title>" + "<div>".repeat(2000) + prose);
    String word = "x".repeat(100_000);
    String text = file("long.html", Prose.page("Long", "<p>" + word + "</p>"));
    Ran ran = run(deep, text, "-t", "Far Too Much");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(2, ran.lines().size());
  }

  @Test
  void whatIsDangerousIsLeftOut() throws IOException {
    String page =
        file(
            "a.html",
            Prose.page(
                "Dangerous",
                "<p><a href='javascript:alert(1)'>click</a> <img src='missing.png' alt='A boat'></p>",
                "<figure><img src='file:///etc/hostname'><figcaption>A secret</figcaption></figure>"));
    Ran ran = Ran.of(page, "-f", "html", "-o", "-");
    assertEquals(0, ran.code(), ran.err());
    assertFalse(ran.out().contains("javascript:"));
    assertTrue(ran.err().contains("missing.png: picture left out, no such file"), ran.err());
    assertTrue(ran.err().contains("outside the page's folder"), ran.err());
    Ran piped = Ran.withInput(Files.readString(Path.of(page)), "-", "-f", "html", "-o", "-");
    assertTrue(piped.err().contains("it has no address that may be fetched"), piped.err());
  }
}
