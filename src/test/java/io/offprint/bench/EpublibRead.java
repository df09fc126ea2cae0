package io.offprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.epub.EpubReader;

/** Reads EPUBs with epublib's own reader and prints what it found; fails when a file is empty. */
public final class EpublibRead {
  private EpublibRead() {}

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      Book book;
      try (var in = Files.newInputStream(Path.of(file))) {
        book = new EpubReader().readEpub(in);
      }
      for (Resource resource : book.getResources().getAll()) {
        if (resource.getSize() == 0) {
          throw new IOException(resource.getHref() + " is empty");
        }
      }
      System.out.printf(
          "epublib: \"%s\", %d files, %d in reading order, %d entries, cover %s%n",
          book.getTitle(),
          book.getResources().size(),
          book.getSpine().size(),
          book.getTableOfContents().size(),
          book.getCoverImage() == null ? "none" : book.getCoverImage().getHref());
    }
  }
}
