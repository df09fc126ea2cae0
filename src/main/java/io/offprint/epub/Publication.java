package io.offprint.epub;

import io.offprint.model.Metadata;
import io.offprint.model.Pagination;
import io.offprint.model.Pagination.Break;
import io.offprint.model.Series;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.siegmann.epublib.domain.Book;

/**
 * A book as the package has it: epublib's model of files, reading order and contents, and what EPUB
 * 3 adds to it.
 *
 * @param book files, spine, contents and guide; paths are relative to the package document
 * @param metadata of the whole
 * @param identifier of the whole
 * @param modified when it was last changed, in whole seconds
 * @param accessibility what it can say about that
 * @param properties of files in the manifest, by path
 * @param series that it is part of
 * @param fonts whether it brings its own fonts
 * @param pages of the printed edition
 * @param contentsInSpine whether readers page through the contents, and where it is then
 */
record Publication(
    Book book,
    Metadata metadata,
    String identifier,
    Instant modified,
    Accessibility accessibility,
    Map<String, String> properties,
    Optional<Series> series,
    boolean fonts,
    PageList pages,
    ContentsPage contentsInSpine) {

  /** Says in the package that Offprint wrote it. */
  static final String GENERATOR = "Offprint";

  /** Says in a chapter's head where its article is from. */
  static final String SOURCE = "dcterms.source";

  static final String PACKAGE = "package.opf";
  static final String CONTENTS = "nav.xhtml";
  static final String NCX = "toc.ncx";
  static final String COVER = "cover.xhtml";
  static final String STYLE = "styles/reading.css";

  /**
   * One {@code meta} element of the package.
   *
   * @param attributes beside the property, each with a leading space
   */
  record Statement(String property, String attributes, String value) {}

  /**
   * Where pages of a printed edition begin.
   *
   * @param source identifies that edition
   * @param pages in reading order; empty when there is no such edition
   */
  record PageList(String source, List<Page> pages) {
    static final PageList NONE = new PageList("", List.of());

    /** A page's number and the place of its mark. */
    record Page(String label, String href) {}

    static PageList of(Pagination pagination, Chapters chapters) {
      if (pagination == null) {
        return NONE;
      }
      List<Page> pages = new ArrayList<>();
      for (Break page : pagination.breaks()) {
        chapters.path(page).ifPresent(href -> pages.add(new Page(page.label(), href)));
      }
      return pages.isEmpty() ? NONE : new PageList(pagination.edition(), pages);
    }
  }

  /** How the contents take part in the reading order. */
  enum ContentsPage {
    /** Not at all. */
    NONE,
    /** Only by a link to them. */
    ASIDE,
    /** As a page after the cover. */
    PAGE
  }
}
