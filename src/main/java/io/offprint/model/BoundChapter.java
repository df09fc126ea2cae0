package io.offprint.model;

/**
 * A chapter of a finished book that more is added to.
 *
 * @param id as {@link Chapter#id()}
 * @param title as it is printed
 * @param canonical address of the article; empty when it is not known
 */
public record BoundChapter(String id, String title, String canonical) {

  /** Whether an article is this chapter: by its address, and by its title where sites share one. */
  public boolean is(Metadata article) {
    return !canonical.isEmpty()
        && bare(canonical).equals(bare(article.canonical()))
        && (article.title().isEmpty() || title.equals(article.title()));
  }

  /** An address without what does not tell articles apart. */
  private static String bare(String address) {
    return address
        .replaceFirst("#.*", "")
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("/+$", "");
  }
}
