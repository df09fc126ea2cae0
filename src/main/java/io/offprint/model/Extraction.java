package io.offprint.model;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * What of a page is the article, where the user knows better than the general way.
 *
 * @param selectors CSS selectors of the article's parts, in order; empty to find it
 * @param removals CSS selectors of what is none of it
 * @param wholePage whether everything on the page is the article: threads, questions with answers
 * @param keepAnyway whether to keep what looks like a dead end: a consent form, a login
 * @param maxPages how many pages of one article are joined at most
 * @param siteRules folder of site configurations in FiveFilters' format, or null
 */
public record Extraction(
    List<String> selectors,
    List<String> removals,
    boolean wholePage,
    boolean keepAnyway,
    int maxPages,
    Path siteRules)
    implements Serializable {

  /** What you get without choosing. */
  public static final Extraction DEFAULTS =
      new Extraction(List.of(), List.of(), false, false, 20, null);

  /**
   * Checks.
   *
   * @throws OffprintException of kind USAGE when {@code maxPages} is less than one
   */
  public Extraction {
    selectors = List.copyOf(selectors);
    removals = List.copyOf(removals);
    if (maxPages < 1) {
      throw new OffprintException(
          OffprintException.Kind.USAGE, "--max-pages", "must be 1 or more, not " + maxPages);
    }
  }
}
