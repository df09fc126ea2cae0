package io.offprint.epub;

import io.offprint.model.Book;
import io.offprint.model.Device;
import io.offprint.model.Note;
import io.offprint.model.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * What stores and readers are known to stumble over, as Send to Kindle over dangling links, large
 * files and unknown languages: told where it was mended, warned of where it cannot be.
 */
final class Preflight {
  private Preflight() {}

  static List<Note> notes(Book book, List<Chapters.File> files, Device device) {
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
      if (picture.content().length() > device.pictureBytes()) {
        String limit = device.pictureBytes() / 1_000_000 + " MB";
        notes.add(Note.warning(picture.name(), "larger than " + limit + ", may not be shown"));
      }
    }
    String language = book.metadata().language();
    if (device == Device.KINDLE && LanguageTag.of(language).equals(LanguageTag.UNKNOWN)) {
      String message = "its language is not known, which Send to Kindle may refuse";
      notes.add(Note.warning(book.metadata().title(), message));
    }
    if (size > device.bookBytes()) {
      String limit = device.bookBytes() / 1_000_000 + " MB";
      String message =
          "larger than " + limit + ", may not be accepted by Send to Kindle and others";
      notes.add(Note.warning(book.metadata().title(), message));
    }
    return notes;
  }
}
