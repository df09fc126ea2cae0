package io.offprint.clean.meta;

import java.net.URI;
import org.jsoup.nodes.Document;

/** One place of a page where metadata stands. */
interface ClueSource {

  /**
   * Adds what the page says there.
   *
   * @param document not to be changed
   * @param base the page's address, or null
   */
  void read(Document document, URI base, Clues clues);
}
