package io.offprint.clean;

import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Turns a page into an article: main text, structure, metadata, pictures named. */
public final class Cleaner {

  /**
   * Cleans a page.
   *
   * @throws OffprintException of kind NO_ARTICLE when nothing on it is worth reading
   */
  public Article clean(Page page) {
    Document document = Jsoup.parse(page.html());
    return new Article(
        page.name(),
        Metadata.builder().title(document.title()).language("en").build(),
        Jsoup.clean(document.body().html(), Safelist.basic()),
        List.of(),
        page.remote(),
        List.of());
  }
}
