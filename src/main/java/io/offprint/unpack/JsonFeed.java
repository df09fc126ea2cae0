package io.offprint.unpack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed implements Container {

  @Override
  public boolean holds(Source source, String head) {
    return head.stripLeading().startsWith("{")
        && head.replace("\\/", "/").contains("jsonfeed.org/version/");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    JsonObject feed = Json.parse(source).getAsJsonObject();
    String site = Json.text(feed, "title");
    List<Item> items = new ArrayList<>();
    for (JsonElement item : Json.array(feed, "items")) {
      if (item.isJsonObject()) {
        items.add(entry(item.getAsJsonObject(), site, source).item(source));
      }
    }
    return items;
  }

  private static Entry entry(JsonObject item, String site, Source feed) {
    String html = Json.text(item, "content_html");
    String text = Json.text(item, "content_text", "summary");
    Metadata known =
        Metadata.builder()
            .title(Json.text(item, "title"))
            .authors(authors(item))
            .published(Dates.iso(Json.text(item, "date_published", "date_modified")))
            .site(site)
            .image(Json.text(item, "image"))
            .build();
    return new Entry(
        Json.text(item, "id"),
        Addresses.of(feed.base(), Json.text(item, "url", "external_url")),
        html.isEmpty() ? paragraphs(text) : html,
        item.has("content_html") || item.has("content_text"),
        known);
  }

  private static List<String> authors(JsonObject item) {
    JsonArray authors = Json.array(item, "authors");
    if (authors.isEmpty() && item.has("author")) {
      authors.add(item.get("author"));
    }
    List<String> names = new ArrayList<>();
    for (JsonElement author : authors) {
      if (author.isJsonObject() && !Json.text(author.getAsJsonObject(), "name").isEmpty()) {
        names.add(Json.text(author.getAsJsonObject(), "name"));
      }
    }
    return names;
  }

  static String paragraphs(String text) {
    return text.isBlank()
        ? ""
        : "<p>" + Entities.escape(text.strip()).replaceAll("\\R\\s*\\R", "</p><p>") + "</p>";
  }
}
