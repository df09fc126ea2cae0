package io.offprint.epub;

import io.offprint.model.Book;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.model.Pagination;
import io.offprint.model.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.siegmann.epublib.domain.Resource;

/**
 * Writes a book as an EPUB 3.3 that EPUB 2 readers open too. The same book is the same bytes at any
 * time and place.
 */
public final class EpubWriter {
  static final String FOLDER = "EPUB/";
  private static final Set<String> COMPRESSED = Set.of("image/jpeg", "image/png", "image/gif");
  private static final String CONTAINER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n"
          + "<rootfiles>\n<rootfile full-path=\""
          + FOLDER
          + Publication.PACKAGE
          + "\" media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n";

  private final Options options;
  private final Pagination pages;

  public EpubWriter(Options options) {
    this(options, null);
  }

  /**
   * A writer of books that bear the page numbers of a printed edition.
   *
   * @param pages of that edition, or null when there is none
   */
  public EpubWriter(Options options, Pagination pages) {
    this.options = options;
    this.pages = pages;
  }

  /**
   * Draws the cover that a book has unless the options have another. Whoever writes a book more
   * than once draws it once and gives it as an option.
   *
   * @param fonts installed font files, asked for only when the title's script is not among ours
   */
  public Picture cover(Book book, Supplier<List<Path>> fonts) {
    return new BookAssembler(options, Flavour.GENERAL, book, null, Optional.empty()).art(fonts);
  }

  /**
   * Writes the book.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> write(Book book, OutputStream out) throws IOException {
    return write(book, Flavour.GENERAL, out);
  }

  /**
   * Writes the book as Kobo's own renderer wants it ({@code .kepub.epub}): each sentence in a span,
   * so that it keeps the place, takes notes and counts pages.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> writeForKobo(Book book, OutputStream out) throws IOException {
    return write(book, Flavour.KOBO, out);
  }

  /**
   * Writes an earlier book with more chapters behind its own. Its identifier stays, its date is a
   * later one.
   *
   * @param more whose chapters are numbered on from the earlier book's
   * @return what could not be shown as the author meant it
   */
  public List<Note> append(EarlierBook earlier, Book more, OutputStream out) throws IOException {
    Options plain = options.toBuilder().cover(false).embedFonts(false).build();
    Flavour flavour = earlier.isForKobo() ? Flavour.KOBO : Flavour.GENERAL;
    BookAssembler assembler = new BookAssembler(plain, flavour, more, null, Optional.of(earlier));
    write(new Sequel(earlier, assembler.assemble()).publication(), out);
    return assembler.preflight();
  }

  private List<Note> write(Book book, Flavour flavour, OutputStream out) throws IOException {
    BookAssembler assembler = new BookAssembler(options, flavour, book, pages, Optional.empty());
    write(assembler.assemble(), out);
    return assembler.preflight();
  }

  private static void write(Publication publication, OutputStream out) throws IOException {
    fill(publication, Publication.CONTENTS, Navigation.of(publication));
    fill(publication, Publication.NCX, Ncx.of(publication));
    try (Archive archive = new Archive(out)) {
      archive.deflate("META-INF/container.xml", utf8(CONTAINER));
      archive.deflate(FOLDER + Publication.PACKAGE, utf8(PackageDocument.of(publication)));
      for (Resource file : publication.book().getResources().getAll()) {
        if (COMPRESSED.contains(file.getMediaType().getName())) {
          archive.store(FOLDER + file.getHref(), file.getData());
        } else {
          archive.deflate(FOLDER + file.getHref(), file.getData());
        }
      }
    }
  }

  private static void fill(Publication publication, String path, String text) {
    publication.book().getResources().getByHref(path).setData(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
