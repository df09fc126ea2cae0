package io.offprint.clean;

import io.offprint.clean.extract.MainText;
import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Turns a page into an article: main text, structure, metadata, pictures named. */
public final class Cleaner {

  /**
   * Cleans a page.
   *
   * @throws OffprintException of kind NO_ARTICLE when nothing on it is worth reading
   */
  public Article clean(Page page) {
    String base = page.base() == null ? "" : page.base().toString();
    Document document = Jsoup.parse(page.html(), base);
    Metadata metadata =
        Metadata.builder()
            .title(document.title())
            .language(document.select("html").attr("lang"))
            .build()
            .overlaidBy(page.known());
    Element main = page.kind() == Page.Kind.ARTICLE ? document.body() : MainText.select(document);
    if (main == null || !main.hasText() && main.select("img").isEmpty()) {
      throw new OffprintException(
          OffprintException.Kind.NO_ARTICLE, page.name(), "no text found on the page");
    }
    return new Article(
        page.name(), metadata, tidy(main, base), List.of(), page.remote(), page.notes());
  }

  private static String tidy(Element main, String base) {
    Safelist kept =
        Safelist.relaxed()
            .addTags("figure", "figcaption", "section", "aside", "hr", "mark", "kbd", "s", "del")
            .addTags(
                "ins", "time", "abbr", "var", "samp", "bdi", "bdo", "wbr", "details", "summary")
            .removeTags("img", "h1");
    return Jsoup.clean(main.html(), base, kept, new Document.OutputSettings().prettyPrint(false));
  }
}
