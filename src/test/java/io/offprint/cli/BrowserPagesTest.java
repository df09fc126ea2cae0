package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.Server;
import io.offprint.check.EpubChecks;
import io.offprint.fetch.Chromium;
import io.offprint.pdf.VeraPdf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that only a browser can show, all the way to both formats. */
class BrowserPagesTest {
  private static final String APP =
      "<!DOCTYPE html><html lang=en><title>The Drawn Tide</title><div id=app></div><script>"
          + "fetch('/text').then(r => r.text()).then(text => {"
          + "document.getElementById('app').innerHTML = text;"
          + "const c = document.querySelector('canvas').getContext('2d');"
          + "for (let x = 0; x < 300; x++) { c.fillStyle = `hsl(${x} 80% 50%)`;"
          + "c.fillRect(x, 90 - 60 * Math.sin(x / 20), 4, 4); }})</script>";

  @TempDir Path dir;
  @AutoClose private final Server server = new Server();

  @BeforeEach
  void serve() {
    String text = Prose.page("The Drawn Tide").replaceFirst("(?s).*?<body>", "");
    String drawn =
        text.replaceFirst(
            "</p>",
            "</p><figure><canvas width=300 height=180 aria-label='A tide table'></canvas>"
                + "<figcaption>High water, twice a day</figcaption></figure>");
    server.html("/app", APP);
    server.html("/text", drawn);
  }

  @Test
  void whatScriptsWriteAndDrawIsInBothFormats() throws Exception {
    Chromium.assumeInstalled();
    String url = server.url("/app");
    Ran ran = Ran.of("--browser", url, "-o", dir + "/");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    byte[] epub = Files.readAllBytes(dir.resolve("The Drawn Tide.epub"));
    byte[] pdf = Files.readAllBytes(dir.resolve("The Drawn Tide.pdf"));
    assertEquals(List.of(), EpubChecks.messages(epub));
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("young apple trees") && text.contains("High water"), text);
    }
    Ran without = Ran.of(url, "-o", dir + "/");
    assertEquals(5, without.code(), without.err());
  }
}
