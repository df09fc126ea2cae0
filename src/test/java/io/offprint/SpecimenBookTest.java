package io.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offprint.check.EpubChecks;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Format;
import io.offprint.model.LinkStyle;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.pdf.Specimen;
import io.offprint.pdf.TaggedText;
import io.offprint.pdf.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every element, fourteen languages, eight scripts, with whatever fonts the machine has. */
class SpecimenBookTest {
  private static final Book BOOK = Specimen.volume();
  private static List<Note> notes;
  private static byte[] pdf;

  @BeforeAll
  static void write() throws IOException {
    Options options = Options.builder().pageSize("A5").links(LinkStyle.NONE).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    notes = new Offprint(options).write(BOOK, Format.PDF, out);
    pdf = out.toByteArray();
  }

  @Test
  void veraPdfHasNothingToSay() throws Exception {
    assertEquals(List.of(), VeraPdf.complaints(pdf));
  }

  @Test
  void epubCheckHasNothingToSay() {
    assertEquals(List.of(), EpubChecks.messages(Fixtures.write(BOOK, Format.EPUB)));
  }

  @Test
  void itIsReadInTheOrderOfTheText() throws IOException {
    String read = TaggedText.letters(pdf);
    int at = 0;
    for (Chapter chapter : BOOK.chapters()) {
      for (String piece : ReadingOrder.pieces(chapter)) {
        int found = read.indexOf(piece, at);
        String rest = read.substring(at, Math.min(read.length(), at + 120));
        assertTrue(found >= 0, () -> "lost: " + piece + "\nafter: " + rest);
        at = found + piece.length();
      }
    }
  }

  @Test
  void everyScriptHasAFont() {
    List<Note> scripts = notes.stream().filter(n -> n.message().contains("script")).toList();
    assumeTrue(
        scripts.isEmpty(),
        () -> "this machine lacks fonts, as of fonts-noto-core and fonts-noto-cjk: " + scripts);
    assertEquals(List.of(), notes.stream().filter(n -> n.message().contains("font")).toList());
  }
}
