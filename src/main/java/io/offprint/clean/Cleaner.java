package io.offprint.clean;

import io.offprint.clean.extract.MainText;
import io.offprint.clean.meta.MetadataFinder;
import io.offprint.clean.structure.Structure;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns a page into an article: main text, structure, metadata, pictures named. */
public final class Cleaner {

  /**
   * Cleans a page.
   *
   * @throws OffprintException of kind NO_ARTICLE when nothing on it is worth reading
   */
  public Article clean(Page page) {
    List<Note> notes = new ArrayList<>(page.notes());
    Document document = Jsoup.parse(page.html(), page.base() == null ? "" : page.base().toString());
    Metadata metadata =
        new MetadataFinder().find(document, page.base(), page.kind()).overlaidBy(page.known());
    Element main = MainText.select(document, page.kind(), metadata);
    if (main == null || !main.hasText() && main.selectFirst("img,svg,math") == null) {
      throw new OffprintException(
          OffprintException.Kind.NO_ARTICLE, page.name(), "no text found on the page");
    }
    List<PictureSource> pictures = name(main);
    Element body = Structure.tidy(main, page.base(), notes);
    return new Article(page.name(), metadata, body.html(), pictures, page.remote(), notes);
  }

  private static List<PictureSource> name(Element main) {
    List<PictureSource> pictures = new ArrayList<>();
    for (Element img : main.select("img")) {
      try {
        PictureSource source =
            new PictureSource(
                "picture-" + (pictures.size() + 1), List.of(URI.create(img.absUrl("src"))));
        img.attr("src", source.name());
        pictures.add(source);
      } catch (IllegalArgumentException e) {
        img.remove();
      }
    }
    return pictures;
  }
}
