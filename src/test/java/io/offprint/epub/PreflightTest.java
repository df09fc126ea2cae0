package io.offprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Book;
import io.offprint.model.Device;
import io.offprint.model.Note;
import io.offprint.model.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightTest {
  private static List<Note> notes(Book book, Device device) throws IOException {
    Options options = Options.builder().device(device).build();
    return new EpubWriter(options).write(book, OutputStream.nullOutputStream());
  }

  @Test
  void tellsOfLinksThatLedNowhere() throws IOException {
    String first = notes(Books.bundle(), Device.GENERIC).get(0).message();
    assertTrue(first.startsWith("2 links led nowhere"), first);
  }

  @Test
  void warnsOfABookForKindleWhoseLanguageIsNotKnown() throws IOException {
    assertEquals(List.of(), notes(Books.nameless(), Device.KOBO));
    List<Note> notes = notes(Books.nameless(), Device.KINDLE);
    assertTrue(notes.get(0).message().startsWith("its language is not known"), notes.toString());
  }
}
