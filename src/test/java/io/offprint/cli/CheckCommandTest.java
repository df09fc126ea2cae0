package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.offprint.Prose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path dir;

  @Test
  void judgesOurOwnBooksAndDamagedOnes() throws IOException {
    Path page = Files.writeString(dir.resolve("a.html"), Prose.page("The Ferry"));
    Path epub = dir.resolve("a.epub");
    Path pdf = dir.resolve("a.pdf");
    assertEquals(0, Ran.of("-o", dir + "/a", "-f", "epub,pdf", page.toString()).code());
    Ran sound = Ran.of("check", epub.toString(), pdf.toString());
    assertEquals(0, sound.code(), sound.out() + sound.err());
    assertEquals(epub + ": sound (EPUB 3.3)", sound.lines().get(0));
    assertEquals(pdf + ": sound (PDF/UA-1, PDF/A-2a)", sound.lines().get(1));

    Path damaged = Files.write(dir.resolve("b.epub"), withoutContents(Files.readAllBytes(epub)));
    Ran ran = Ran.of("check", "--json", damaged.toString(), epub.toString());
    assertEquals(10, ran.code(), ran.out());
    var first = JsonParser.parseString(ran.lines().get(0)).getAsJsonObject();
    assertEquals("error", first.get("worst").getAsString());
    assertTrue(first.get("messages").toString().contains("\"RSC-001\""), first.toString());
    assertEquals(
        "none",
        JsonParser.parseString(ran.lines().get(1)).getAsJsonObject().get("worst").getAsString());

    Path claimed = dir.resolve("b.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      document.getDocumentCatalog().setViewerPreferences(null);
      document.save(claimed.toFile());
    }
    Ran judged = Ran.of("check", claimed.toString());
    assertEquals(10, judged.code(), judged.out());
    assertTrue(judged.out().contains("PDF/UA-1 7.1-10"), judged.out());
  }

  @Test
  void tellsFilesThatItCannotCheck() throws IOException {
    Path text = Files.writeString(dir.resolve("a.txt"), "PDF");
    assertEquals(4, Ran.of("check", text.toString()).code());
    assertEquals(3, Ran.of("check", dir.resolve("none.epub").toString()).code());
    Path zip = Files.write(dir.resolve("a.epub"), new byte[] {'P', 'K', 3, 4});
    assertEquals(11, Ran.of("check", zip.toString()).code());
  }

  private static byte[] withoutContents(byte[] epub) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(epub));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (!e.getName().endsWith("nav.xhtml")) {
          out.putNextEntry(new ZipEntry(e.getName()));
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }
}
