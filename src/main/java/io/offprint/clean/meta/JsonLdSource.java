package io.offprint.clean.meta;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;

/** What the page's JSON-LD says of its article. See schema.org/Article. */
final class JsonLdSource implements ClueSource {
  static final String NAME = "json-ld";

  /** Ends the label of an author that is no person. */
  static final String ORGANIZATION = "organization";

  /** Types that are an article, the likeliest first; a page's own node comes last. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("Article", "Posting", "Report", "Review", "Recipe", "HowTo", "Question"),
          List.of("VideoObject", "Course", "Book", "CreativeWork", "Event"),
          List.of("WebPage", "ItemPage", "AboutPage", "FAQPage", "QAPage"));

  private static final List<String> SITES =
      List.of("WebSite", "Organization", "NewsMediaOrganization");

  @Override
  public void read(Document document, URI base, Clues clues) {
    JsonLd graph = JsonLd.of(document);
    for (List<String> types : TYPES) {
      graph.nodes().stream()
          .filter(n -> graph.is(n, types))
          .filter(
              n -> n.has("headline") || n.has("author") || n.has("datePublished") || n.has("name"))
          .findFirst()
          .ifPresent(n -> article(graph, n, types != TYPES.get(0), clues));
    }
    graph.nodes().stream()
        .filter(n -> !n.has("@type") && n.has("headline"))
        .findFirst()
        .ifPresent(n -> article(graph, n, false, clues));
    for (JsonObject node : graph.nodes()) {
      if (graph.is(node, SITES)) {
        clues.add(Field.SITE, NAME, graph.text(node, "name"));
      }
    }
  }

  private static void article(JsonLd graph, JsonObject node, boolean weak, Clues clues) {
    String origin = weak ? NAME + " page" : NAME;
    String title = graph.text(node, "headline");
    clues.add(Field.TITLE, origin, title.isBlank() ? graph.text(node, "name") : title);
    clues.add(Field.SUBTITLE, origin, graph.text(node, "alternativeHeadline"));
    for (String property : List.of("author", "creator")) {
      for (JsonElement author : graph.all(node, property)) {
        author(graph, author, origin, clues);
      }
    }
    clues.add(Field.PUBLISHED, origin, graph.text(node, "datePublished"));
    clues.add(Field.PUBLISHED, origin + " created", graph.text(node, "dateCreated"));
    clues.add(Field.MODIFIED, origin, graph.text(node, "dateModified"));
    clues.add(Field.LANGUAGE, origin, graph.text(node, "inLanguage"));
    clues.add(Field.DESCRIPTION, origin, graph.text(node, "description"));
    graph.texts(node, "publisher", "name").forEach(s -> clues.add(Field.SITE, origin, s));
    graph.texts(node, "articleSection", "name").forEach(s -> clues.add(Field.SECTION, origin, s));
    for (String keywords : graph.texts(node, "keywords", "name")) {
      clues.add(Field.TAG, origin, keywords);
    }
    graph
        .texts(node, "image", "url", "contentUrl", "@id")
        .forEach(i -> clues.add(Field.IMAGE, origin, i));
    graph.texts(node, "thumbnailUrl").forEach(i -> clues.add(Field.IMAGE, origin, i));
    graph
        .texts(node, "license", "url", "@id", "name")
        .forEach(l -> clues.add(Field.LICENCE, origin, l));
    graph
        .texts(node, "mainEntityOfPage", "@id", "url")
        .forEach(u -> clues.add(Field.CANONICAL, origin, u));
    clues.add(Field.CANONICAL, origin, graph.text(node, "url"));
  }

  private static void author(JsonLd graph, JsonElement author, String origin, Clues clues) {
    if (author.isJsonPrimitive()) {
      clues.add(Field.AUTHOR, origin, author.getAsString());
    } else if (author.isJsonObject()) {
      JsonObject who = author.getAsJsonObject();
      boolean person = !graph.is(who, SITES);
      String label = person ? origin : origin + " " + ORGANIZATION;
      graph.texts(who, "name", "@value").forEach(n -> clues.add(Field.AUTHOR, label, n));
    }
  }
}
