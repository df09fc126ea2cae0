package io.offprint.unpack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A reading list as Omnivore exports it: lists of the articles in {@code metadata_*.json}, their
 * texts in {@code content/}, what the reader marked in {@code highlights/}, both by slug.
 */
final class Omnivore implements Zip.Packing {
  private static final String LIST = "metadata_\\d{1,9}_to_\\d{1,9}\\.json";

  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing(name -> Integer.valueOf(name.split("_")[1]));

  @Override
  public boolean holds(Map<String, byte[]> entries) {
    return entries.keySet().stream().anyMatch(name -> name.matches(LIST));
  }

  @Override
  public List<Item> items(Source zip, Map<String, byte[]> entries) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String name :
        entries.keySet().stream().filter(n -> n.matches(LIST)).sorted(BY_NUMBER).toList()) {
      byte[] list = entries.get(name);
      Source source = new Source(zip.name() + "!/" + name, null, "", "", list, true);
      for (JsonElement article : Json.elements(Json.parse(source))) {
        if (article.isJsonObject()) {
          item(article.getAsJsonObject(), zip, entries).ifPresent(items::add);
        }
      }
    }
    return items;
  }

  private static Optional<Item> item(JsonObject article, Source zip, Map<String, byte[]> entries) {
    String slug = Json.text(article, "slug");
    Optional<URI> link = Addresses.of(null, Json.text(article, "url"));
    Metadata known =
        Metadata.builder()
            .title(Json.text(article, "title"))
            .authors(Json.text(article, "author").lines().toList())
            .published(Dates.iso(Json.text(article, "publishedAt")))
            .description(Json.text(article, "description"))
            .image(Json.text(article, "thumbnail"))
            .build();
    Document page = Jsoup.parse(text(entries, "content/" + slug + ".html"));
    page.outputSettings().prettyPrint(false);
    Element body = page.body();
    if (!body.hasText()) {
      return link.map(l -> Item.linked(l, known, zip));
    }
    highlights(text(entries, "highlights/" + slug + ".md"), body);
    return Optional.of(new Entry(slug, link, body.html(), true, known).here(zip));
  }

  /** Marked passages are quoted in Markdown; what stands between them are the reader's notes. */
  private static void highlights(String markdown, Element body) {
    if (markdown.isBlank()) {
      return;
    }
    Element aside = body.appendElement("section");
    aside.appendElement("h2").text("Highlights");
    for (String paragraph : markdown.strip().split("\\R\\s*\\R")) {
      boolean quoted = paragraph.startsWith(">");
      Element parent = quoted ? aside.appendElement("blockquote") : aside;
      parent.appendElement("p").text(paragraph.replaceAll("(?m)^>\\s?", ""));
    }
  }

  private static String text(Map<String, byte[]> entries, String name) {
    return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
