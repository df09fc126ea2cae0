package io.offprint.render;

import com.google.gson.GsonBuilder;
import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** An article as one JSON object; what is not known is left out. */
final class JsonText {
  private JsonText() {}

  static String of(Article article, Element body) {
    Map<String, Object> all = new LinkedHashMap<>();
    Metadata m = article.metadata();
    put(all, "source", article.name());
    put(all, "title", m.title());
    put(all, "subtitle", m.subtitle());
    put(all, "authors", m.authors());
    put(all, "site", m.site());
    put(all, "section", m.section());
    put(all, "tags", m.tags());
    put(all, "published", m.published());
    put(all, "modified", m.modified());
    put(all, "language", m.language());
    put(all, "direction", m.direction());
    put(all, "description", m.description());
    put(all, "image", m.image());
    put(all, "canonical", m.canonical());
    put(all, "licence", m.licence());
    String text = PlainText.of(body);
    Length length = Length.of(text);
    put(all, "words", length.words());
    put(all, "minutes", length.minutes());
    put(all, "html", body.html());
    put(all, "text", text);
    put(all, "pictures", body.select("img").eachAttr("src"));
    put(all, "notes", article.notes().stream().map(Note::toString).toList());
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(all) + "\n";
  }

  private static void put(Map<String, Object> all, String name, Object value) {
    if (!value.equals("") && !value.equals(List.of())) {
      all.put(name, value);
    }
  }
}
