package io.offprint.epub;

import io.offprint.model.Book;
import io.offprint.model.Note;
import io.offprint.model.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * What stores and readers are known to stumble over, as Send to Kindle over dangling links and
 * large files: told where it was mended, warned of where it cannot be.
 */
final class Preflight {
  /** Books up to this size are known to be accepted by Send to Kindle. */
  private static final long SAFE_BOOK = 50_000_000;

  /** Kobo does not show larger pictures. */
  private static final long SAFE_PICTURE = 5_000_000;

  private Preflight() {}

  static List<Note> notes(Book book, List<Chapters.File> files) {
    List<Note> notes = new ArrayList<>();
    long size = 0;
    for (int i = 0; i < files.size(); i++) {
      size += files.get(i).xhtml().length;
      int unlinked = files.get(i).unlinked();
      if (unlinked > 0) {
        String title = book.chapters().get(i).metadata().title();
        notes.add(Note.info(title, unlinked + " links led nowhere and are plain text in the EPUB"));
      }
    }
    for (Picture picture : book.pictures().values()) {
      size += picture.content().length();
      if (picture.content().length() > SAFE_PICTURE) {
        notes.add(Note.warning(picture.name(), "larger than 5 MB, Kobo will not show it"));
      }
    }
    if (size > SAFE_BOOK) {
      notes.add(
          Note.warning(
              book.metadata().title(), "larger than 50 MB, Send to Kindle may not accept it"));
    }
    return notes;
  }
}
