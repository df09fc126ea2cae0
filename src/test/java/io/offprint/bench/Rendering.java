package io.offprint.bench;

import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An article's body in the forms that reference data is compared with. */
final class Rendering {
  private Rendering() {}

  /** Plain text without captions, one block a line. */
  static String text(Article article) {
    Document body = Jsoup.parseBodyFragment(article.body());
    body.select("figcaption").remove();
    StringBuilder out = new StringBuilder();
    body.body().traverse(new Lines(out));
    return out.toString().replaceAll("[^\\S\\n]+", " ").replaceAll(" ?\\n\\s*", "\n").strip();
  }

  /** The body with its pictures' own addresses. */
  static String html(Article article) {
    Map<String, String> addresses =
        article.pictures().stream()
            .filter(p -> !p.candidates().isEmpty())
            .collect(
                Collectors.toMap(
                    PictureSource::name, p -> p.candidates().get(0).toString(), (a, b) -> a));
    Document body = Jsoup.parseBodyFragment(article.body());
    for (Element img : body.select("img")) {
      img.attr("src", addresses.getOrDefault(img.attr("src"), img.attr("src")));
    }
    return body.body().html();
  }

  private record Lines(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        out.append(
            text.parent() == null || text.parent().closest("pre") == null
                ? text.getWholeText().replace('\n', ' ')
                : text.getWholeText());
      } else if (node instanceof Element e && (e.isBlock() || e.nameIs("br"))) {
        out.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e && e.isBlock()) {
        out.append('\n');
      }
    }
  }
}
