package io.offprint.render;

import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Rendition;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Renders one cleaned article by itself, its pictures by their own addresses. */
public final class Renderer {
  private Renderer() {}

  /** The article as text that ends with a line break. */
  public static String render(Article article, Rendition rendition) {
    Element body = body(article);
    return switch (rendition) {
      case HTML -> PageText.of(article.metadata(), body);
      case TEXT -> PlainText.of(article.metadata().title(), body);
      case MARKDOWN -> Markdown.of(article.metadata(), body);
      case JSON -> JsonText.of(article, body);
    };
  }

  private static Element body(Article article) {
    Map<String, String> addresses =
        article.pictures().stream()
            .filter(p -> !p.candidates().isEmpty())
            .collect(
                Collectors.toMap(
                    PictureSource::name, p -> p.candidates().get(0).toString(), (a, b) -> a));
    Element body = Jsoup.parseBodyFragment(article.body()).body();
    for (Element img : body.select("img")) {
      img.attr("src", addresses.getOrDefault(img.attr("src"), img.attr("src")));
    }
    return body;
  }
}
