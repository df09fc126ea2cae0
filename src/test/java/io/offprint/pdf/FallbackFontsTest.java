package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.pdf.text.TestFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FallbackFontsTest {
  private static final String THAI =
      "<header class='title-block'><h1>Signs</h1></header><p>The word \u0E04\u0E33 twice: \u0E04\u0E33.";

  @TempDir Path folder;

  private final List<Note> notes = new ArrayList<>();

  private byte[] pdf(String body, Supplier<List<Path>> fonts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    notes.addAll(new PdfWriter(Options.DEFAULTS, fonts).write(Specimen.book(List.of(body)), out));
    return out.toByteArray();
  }

  @Test
  void aCharacterThatTheJarLacksIsTakenFromAnInstalledFont() throws Exception {
    Path font = folder.resolve("thai.ttf");
    Files.write(font, TestFont.of("Noto Sans Thai", 0x0E04, 0x0E33));
    byte[] pdf = pdf(THAI, () -> List.of(font));
    assertEquals(List.of(), notes);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("The word \u0E04\u0E33 twice: \u0E04\u0E33."), text);
    }
  }

  @Test
  void whereNoFontHasItOneNoteSaysHowToMendThat() throws IOException {
    pdf(THAI + "<p>\u1780 &#x1F1EB;&#x1F1F7; \u2764\uFE0F", List::of);
    assertEquals(2, notes.size());
    assertTrue(notes.get(0).toString().contains("script Thai; install"), notes.toString());
    assertTrue(notes.get(0).subject().contains("U+0E04"));
    assertTrue(notes.get(1).message().contains("Noto Sans Khmer"));
  }

  @Test
  void noFontIsLookedForWhereNoneIsNeeded() throws IOException {
    boolean[] asked = {false};
    pdf(
        "<header class='title-block'><h1>Caf\u00E9</h1></header><p>\u03B1 \u0436 \u2192 \u201Cx\u201D",
        () -> {
          asked[0] = true;
          return List.of();
        });
    assertFalse(asked[0]);
  }
}
