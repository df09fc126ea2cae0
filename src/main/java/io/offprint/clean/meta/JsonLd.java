package io.offprint.clean.meta;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import io.offprint.clean.tree.Walk;
import io.offprint.model.Limit;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page as a flat list of its nodes. Damaged JSON is read as far as it makes sense:
 * first leniently, then without its stray commas, and what still does not parse gives the plain
 * pairs of strings that stand in it.
 */
public final class JsonLd {
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://\\s*)?\\]\\]>)\\s*;?\\s*$");
  private static final Pattern UNTYPED =
      Pattern.compile("^\\s*[\\[{]\\s*\"@context\"\\s*:\\s*\"https?://schema\\.org");
  private static final Pattern STRAY_COMMA = Pattern.compile(",(\\s*[}\\]])|,\\s*(?=,)");
  private static final Pattern PAIR =
      Pattern.compile("\"(@?\\w+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?=[,}\\]]|$)");

  private static final Pattern AUTHOR =
      Pattern.compile("\"author\"\\s*:\\s*[\\[{][^\\]]*?\"name\"\\s*:\\s*\"([^\"\\\\]+)\"");

  private final List<JsonObject> nodes = new ArrayList<>();
  private final Map<String, JsonObject> byId = new LinkedHashMap<>();

  private JsonLd() {}

  /** Reads every JSON-LD script of the page. */
  public static JsonLd of(Document document) {
    JsonLd found = new JsonLd();
    for (Element script : Walk.named(document, "script")) {
      if (isJsonLd(script) && !Limit.METADATA_CHARACTERS.isPast(script.data().length())) {
        found.collect(parse(script.data()), 0);
      }
    }
    return found;
  }

  /** Whether it is one by its type, or in spite of having none. */
  private static boolean isJsonLd(Element script) {
    String type = script.attr("type").toLowerCase(Locale.ROOT);
    return type.contains("ld+json")
        || type.isEmpty() && !script.hasAttr("src") && UNTYPED.matcher(script.data()).find();
  }

  /** All nodes at the top level or in a graph, in the order of the page. */
  public List<JsonObject> nodes() {
    return nodes;
  }

  /** Parses what a script holds; an empty array when there is nothing in it. */
  static JsonElement parse(String script) {
    String json = WRAPPING.matcher(script.replace("\ufeff", "")).replaceAll("").strip();
    return attempt(json)
        .or(() -> attempt(STRAY_COMMA.matcher(json).replaceAll("$1")))
        .orElseGet(() -> pairs(json));
  }

  /** Empty when it is damaged. */
  private static Optional<JsonElement> attempt(String json) {
    try {
      JsonElement parsed = JsonParser.parseReader(new JsonReader(new StringReader(json)));
      return Optional.of(parsed).filter(p -> p.isJsonObject() || p.isJsonArray());
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static JsonObject pairs(String json) {
    JsonObject found = new JsonObject();
    Matcher author = AUTHOR.matcher(json);
    if (author.find()) {
      found.addProperty("author", author.group(1));
    }
    Matcher pair = PAIR.matcher(json);
    while (pair.find()) {
      String value = pair.group(2).replace("\\/", "/").replace("\\\"", "\"").replace("\\n", " ");
      if (!found.has(pair.group(1))) {
        found.addProperty(pair.group(1), value);
      }
    }
    return found;
  }

  private void collect(JsonElement element, int depth) {
    if (Limit.METADATA_DEPTH.isPast(depth)) {
      return;
    }
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> collect(e, depth + 1));
    } else if (element.isJsonObject()) {
      JsonObject node = element.getAsJsonObject();
      nodes.add(node);
      index(node, 0);
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        if (node.has(inner)) {
          collect(node.get(inner), depth + 1);
        }
      }
    }
  }

  private void index(JsonObject node, int depth) {
    if (node.has("@id") && node.size() > 1 && node.get("@id").isJsonPrimitive()) {
      byId.putIfAbsent(node.get("@id").getAsString(), node);
    }
    for (Map.Entry<String, JsonElement> e : node.entrySet()) {
      if (e.getValue().isJsonObject() && depth < Limit.METADATA_DEPTH.most()) {
        index(e.getValue().getAsJsonObject(), depth + 1);
      }
    }
  }

  /** The values of a property, references resolved, a single value as a list of one. */
  public List<JsonElement> all(JsonObject node, String property) {
    JsonElement value = node.get(property);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    JsonArray several = new JsonArray();
    if (value.isJsonArray()) {
      several = value.getAsJsonArray();
    } else {
      several.add(value);
    }
    List<JsonElement> resolved = new ArrayList<>();
    for (JsonElement each : several) {
      if (each.isJsonArray()) {
        each.getAsJsonArray().forEach(e -> resolved.add(resolve(e)));
      } else if (!each.isJsonNull()) {
        resolved.add(resolve(each));
      }
    }
    return resolved;
  }

  private JsonElement resolve(JsonElement value) {
    if (value.isJsonObject()) {
      JsonObject o = value.getAsJsonObject();
      if (o.has("@id") && o.get("@id").isJsonPrimitive() && !o.has("name")) {
        return byId.getOrDefault(o.get("@id").getAsString(), o);
      }
    }
    return value;
  }

  /**
   * The texts of a property: strings themselves, objects by the first of {@code keys} they have.
   */
  public List<String> texts(JsonObject node, String property, String... keys) {
    List<String> texts = new ArrayList<>();
    for (JsonElement value : all(node, property)) {
      String text = "";
      if (value.isJsonPrimitive()) {
        text = value.getAsString();
      } else if (value.isJsonObject()) {
        for (String key : keys) {
          List<String> inner = texts(value.getAsJsonObject(), key, "@value");
          if (!inner.isEmpty()) {
            text = String.join(", ", inner);
            break;
          }
        }
      }
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The first text of a property, or an empty string. */
  public String text(JsonObject node, String property) {
    return texts(node, property, "@value", "name").stream().findFirst().orElse("");
  }

  /** Whether one of the node's types ends with one of the given words. */
  public boolean is(JsonObject node, List<String> types) {
    return texts(node, "@type").stream().anyMatch(t -> types.stream().anyMatch(t::endsWith));
  }
}
