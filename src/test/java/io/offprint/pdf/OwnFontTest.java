package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFontTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void bring() throws IOException {
    try (InputStream in =
        OwnFontTest.class.getResourceAsStream("/fonts/LiberationSerif-Bold.ttf")) {
      file = Files.write(folder.resolve("own.ttf"), in.readAllBytes());
    }
  }

  private byte[] pdf(String family) throws IOException {
    Options options =
        Options.builder().pageSize("A5").cover(false).contents(false).font(family).build();
    String html = "<header class='title-block'><h1>Own</h1></header><p>Some <em>text</em>.</p>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(options, () -> List.of(file)).write(Specimen.book(List.of(html)), out);
    return out.toByteArray();
  }

  @Test
  void textIsSetInTheUsersFont() throws Exception {
    byte[] pdf = pdf("liberation serif");
    List<String> names = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        names.add(document.getPage(0).getResources().getFont(name).getName());
      }
    }
    assertTrue(names.stream().anyMatch(n -> n.contains("LiberationSerif-Bold")), names::toString);
    assertTrue(names.stream().noneMatch(n -> n.contains("NotoSerif")), names::toString);
    assertEquals(List.of(), VeraPdf.complaints(pdf));
  }

  @Test
  void familiesThatAreNotThereAreRefusedByName() {
    OffprintException e = assertThrows(OffprintException.class, () -> pdf("Nowhere Sans"));
    assertEquals(Kind.USAGE, e.kind());
    assertTrue(e.line().contains("Nowhere Sans") && e.line().contains("--font-dir"), e.line());
  }

  @Test
  void fontsThatForbidItAreNotEmbedded() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer font = ByteBuffer.wrap(bytes);
    for (int i = 0; i < font.getShort(4); i++) {
      if (font.getInt(12 + 16 * i) == 0x4F532F32) {
        font.putShort(font.getInt(12 + 16 * i + 8) + 8, (short) 2);
      }
    }
    Files.write(file, bytes);
    OffprintException e = assertThrows(OffprintException.class, () -> pdf("Liberation Serif"));
    assertTrue(e.line().contains("forbids"), e.line());
  }
}
