package io.offprint.pdf;

import com.openhtmltopdf.layout.Layer;
import io.offprint.model.Limit;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * How many pages a document may take. A style sheet that makes letters larger than pages would have
 * the engine make pages until memory ends.
 */
final class PageLimit {
  /** Characters for each of which a page is too many; a page of large print holds hundreds. */
  private static final int CHARACTERS = 20;

  private final String title;
  private final int most;
  private Layer layer;

  /** A limit for a document that an engine is about to lay out. */
  PageLimit(Document html) {
    title = html.getElementsByTagName("title").item(0).getTextContent();
    Element body = (Element) html.getElementsByTagName("body").item(0);
    most =
        Limit.PAGES.most()
            + body.getElementsByTagName("*").getLength()
            + body.getTextContent().length() / CHARACTERS;
  }

  /** What the pages that are counted from now on belong to. */
  void watch(Layer root) {
    layer = root;
  }

  /**
   * Ends a hopeless layout.
   *
   * @throws OffprintException of kind TOO_COMPLEX when there are too many pages
   */
  void check() {
    if (layer != null && layer.getPages().size() > most) {
      throw new OffprintException(
          Kind.TOO_COMPLEX,
          title,
          String.format(Locale.ROOT, "would take more than %,d pages for its text", most));
    }
  }
}
