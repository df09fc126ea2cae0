package io.offprint.unpack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading lists as wallabag, Omnivore and others export them: an array of articles. */
final class JsonExport implements Container {

  @Override
  public boolean holds(Source source, String head) {
    String text = head.stripLeading();
    return text.startsWith("[") && text.contains("\"url\"") && text.matches("(?s)\\[\\s*\\{.*");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    JsonElement all = Json.parse(source);
    if (!all.isJsonArray()) {
      throw new IOException("is no list of articles");
    }
    List<Item> items = new ArrayList<>();
    for (JsonElement one : all.getAsJsonArray()) {
      if (one.isJsonObject()) {
        item(one.getAsJsonObject(), source).ifPresent(items::add);
      }
    }
    return items;
  }

  private static Optional<Item> item(JsonObject one, Source source) {
    Optional<URI> link =
        Addresses.of(null, Json.text(one, "url", "given_url", "originalArticleUrl"));
    String html = Json.text(one, "content", "html");
    if (link.isEmpty() && html.isEmpty()) {
      return Optional.empty();
    }
    Metadata known =
        Metadata.builder()
            .title(Json.text(one, "title"))
            .authors(authors(one))
            .published(Dates.iso(Json.text(one, "published_at", "publishedAt")))
            .language(Json.text(one, "language").replace('_', '-'))
            .canonical(link.map(URI::toString).orElse(""))
            .build();
    return Optional.of(new Entry(Json.text(one, "id"), link, html, true, known).item(source));
  }

  private static List<String> authors(JsonObject one) {
    JsonArray names = Json.array(one, "published_by");
    if (!Json.text(one, "author").isEmpty()) {
      names.add(Json.text(one, "author"));
    }
    List<String> authors = new ArrayList<>();
    names.forEach(
        n -> {
          if (n.isJsonPrimitive() && !n.getAsString().isBlank()) {
            authors.add(n.getAsString());
          }
        });
    return authors;
  }
}
