package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts real JVMs, so it is kept to two. */
class IsolationTest {
  private static final String ARTICLE =
      "<!DOCTYPE html><html lang=en><title>Fog</title><article><h1>Fog</h1>"
          + "<p>The boats lay side by side along the quay, and nobody could tell from the shore"
          + " which of them had been out that night and which had not.</p>".repeat(4);

  @TempDir Path folder;

  @Test
  void aBookIsMadeInAnotherJvm() throws IOException {
    Path article = Files.writeString(folder.resolve("fog.html"), ARTICLE);
    Path book = folder.resolve("fog.epub");
    Ran ran = Ran.of("--isolate", "-q", "-o", book.toString(), article.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(Files.size(book) > 0);
  }

  @Test
  void whatNeedsTooMuchMemoryIsRefused() throws IOException {
    String much = "<p>The tide ran out over the flats.</p>\n".repeat(400_000);
    Path article = Files.writeString(folder.resolve("fog.html"), ARTICLE + much);
    Path book = folder.resolve("fog.epub");
    Ran ran = Ran.of("--isolate", "--heap", "32m", "-o", book.toString(), article.toString());
    assertEquals(ExitCode.TOO_COMPLEX.code(), ran.code());
    assertFalse(Files.exists(book));
  }
}
