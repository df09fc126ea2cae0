package io.offprint.model;

import java.util.List;
import java.util.Set;

/**
 * Where the pages of a printed edition begin in the text of a book.
 *
 * @param edition identifies that edition, a {@code urn:uuid:}
 * @param breaks in the order of the pages; none for front matter
 */
public record Pagination(String edition, List<Break> breaks) {
  /** The elements of a chapter by which places in it are told. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "th",
          "td",
          "caption",
          "pre",
          "figure",
          "figcaption",
          "blockquote",
          "div",
          "aside",
          "section",
          "header",
          "address",
          "details",
          "summary",
          "hr",
          "img",
          "svg",
          "math");

  public Pagination {
    breaks = List.copyOf(breaks);
  }

  /**
   * The first thing on a page.
   *
   * @param label what the page is called, as its folio says
   * @param chapter id of the chapter
   * @param element the place of a block among all elements of {@link Chapter#html()}, in document
   *     order, its body being the first; letters of blocks inside the block are not its own
   * @param letters how many of the block's own letters stand on earlier pages
   */
  public record Break(String label, String chapter, int element, int letters) {}

  /** Whether an element of that name may be a break's. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }
}
