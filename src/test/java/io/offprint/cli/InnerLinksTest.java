package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.check.EpubChecks;
import io.offprint.pdf.VeraPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between articles lead from chapter to chapter once these are in one book. */
class InnerLinksTest {
  @TempDir Path dir;

  private final Map<String, String> pages = new LinkedHashMap<>();

  private void threePages() {
    pages.put(
        "text/one.html",
        Prose.page("One", "<p>See <a href='../more/two%20b.html#deep'>the second</a>.</p>"));
    pages.put(
        "more/two b.html",
        Prose.page(
            "Two",
            "<h2 id='deep'>Deeper</h2>",
            "<p>Back to <a href='../text/one.html'>the first</a>, or on to"
                + " <a href='nowhere.html'>nothing</a> and <a href='/etc/hostname'>a file</a>.</p>"));
    pages.put(
        "three.md",
        "# Three\\n\\nAs in [the first](text/one.html), but shorter.\\n".replace("\\n", "\n"));
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        zip.putNextEntry(new ZipEntry(page.getKey()));
        zip.write(page.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String chapters(byte[] epub) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().endsWith(".xhtml")) {
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all.toString();
  }

  private void assertLinked(Ran ran) throws Exception {
    assertEquals(0, ran.code(), ran.err());
    byte[] epub = Files.readAllBytes(dir.resolve("out/Linked.epub"));
    byte[] pdf = Files.readAllBytes(dir.resolve("out/Linked.pdf"));
    assertEquals(List.of(), EpubChecks.messages(epub));
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    String text = chapters(epub);
    assertTrue(
        text.matches("(?s).*<a[^>]* href=\"[\\w-]+\\.xhtml#deep\"[^>]*>the second</a>.*"), text);
    assertTrue(
        text.matches("(?s).*<a[^>]* href=\"[\\w-]+\\.xhtml\"[^>]*>the first</a>, or.*"), text);
    assertTrue(
        text.matches("(?s).*<a[^>]* href=\"[\\w-]+\\.xhtml\"[^>]*>the first</a>, but.*"), text);
    assertTrue(text.contains("nothing and a file."), text);
    assertFalse(text.contains(".invalid") || text.contains(dir.toString()));
    assertPrinted(pdf);
  }

  /** Such links are printed with the page that they lead to. */
  private static void assertPrinted(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertEquals(1, text.split("the second → \\d").length - 1, text);
      assertEquals(2, text.split("the first → \\d").length - 1, text);
    }
  }

  @Test
  void pagesOfOneZip() throws Exception {
    threePages();
    Path file = Files.write(dir.resolve("pages.zip"), zip());
    assertLinked(Ran.of(file.toString(), "-t", "Linked", "-o", dir + "/out/"));
  }

  @Test
  void filesOfOneFolder() throws Exception {
    threePages();
    String[] args = new String[7];
    int i = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = dir.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      args[i++] = Files.writeString(file, page.getValue()).toString();
    }
    System.arraycopy(new String[] {"-t", "Linked", "-o", dir + "/out/"}, 0, args, i, 4);
    assertLinked(Ran.of(args));
  }

  @Test
  void anArticleThatIsLeftOutLeavesNoLink() throws IOException {
    threePages();
    pages.put("more/two b.html", "<title>Sign in</title><form><input type=password></form>");
    Path file = Files.write(dir.resolve("pages.zip"), zip());
    Ran ran = Ran.of(file.toString(), "-f", "html", "-o", "-");
    assertEquals(8, ran.code(), ran.err());
    assertTrue(ran.out().contains("See the second."), ran.out());
    assertFalse(ran.out().contains(".invalid"));
  }
}
