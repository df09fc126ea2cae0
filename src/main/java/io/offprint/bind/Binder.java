package io.offprint.bind;

import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Entities;

/** Binds articles into a book: order, contents, cross-links, identifiers. */
public final class Binder {
  private final Options options;

  public Binder(Options options) {
    this.options = options;
  }

  /**
   * Binds articles in their order.
   *
   * @param pictures for each article, what could be had of its pictures, by the name that its body
   *     uses
   */
  public Book bind(List<Article> articles, List<Map<String, Picture>> pictures) {
    List<Chapter> chapters = new ArrayList<>();
    List<Heading> contents = new ArrayList<>();
    for (Article article : articles) {
      String id = "chapter-" + (chapters.size() + 1);
      String title = article.metadata().title();
      String html =
          "<header class=\"title-block\"><h1>"
              + Entities.escape(title)
              + "</h1></header>"
              + article.body();
      chapters.add(new Chapter(id, article.metadata(), html));
      contents.add(new Heading(id, "", title, List.of()));
    }
    return new Book(
        articles.get(0).metadata(),
        UUID.nameUUIDFromBytes(new byte[0]).toString(),
        chapters,
        options.contents() ? contents : List.of(),
        Map.of(),
        Optional.empty(),
        List.of());
  }
}
