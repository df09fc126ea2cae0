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
}
