package io.offprint.epub;

import io.offprint.model.Book;
import io.offprint.model.Heading;
import io.offprint.model.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;

/**
 * The entries of a book's contents, each with its place.
 *
 * @param chapters that are written
 * @param files of them, by their ids
 */
record ContentsEntries(Chapters chapters, Map<String, Resource> files, Labels labels) {
  /** A book without contents has its chapters in them all the same, as EPUB demands. */
  List<TOCReference> of(Book book) {
    return of(book.contents().isEmpty() ? chaptersOf(book) : book.contents());
  }

  private static List<Heading> chaptersOf(Book book) {
    return book.chapters().stream()
        .map(c -> new Heading(c.id(), "", c.metadata().title(), List.of()))
        .toList();
  }

  private List<TOCReference> of(List<Heading> headings) {
    List<TOCReference> entries = new ArrayList<>();
    for (Heading heading : headings) {
      String path = chapters.path(heading.chapter(), heading.id());
      String fragment = path.indexOf('#') < 0 ? "" : path.substring(path.indexOf('#') + 1);
      String title = heading.title().isBlank() ? labels.get("untitled") : heading.title();
      Resource file = files.get(heading.chapter());
      entries.add(new TOCReference(title, file, fragment, of(heading.children())));
    }
    return entries;
  }
}
