package io.offprint.read;

import io.offprint.model.Metadata;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;

/** The metadata above a Markdown text, by the names that site generators and pandoc use. */
final class FrontMatter {
  private FrontMatter() {}

  static boolean is(Node node) {
    return node instanceof YamlFrontMatterBlock;
  }

  static Metadata.Builder read(Node document) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    Map<String, List<String>> data = new TreeMap<>();
    visitor.getData().forEach((key, values) -> data.put(key.toLowerCase(Locale.ROOT), values));
    return Metadata.builder()
        .title(one(data, "title"))
        .subtitle(one(data, "subtitle"))
        .authors(several(data, "author", "authors", "by"))
        .site(one(data, "site", "publication"))
        .section(one(data, "section", "category"))
        .tags(several(data, "tags", "keywords"))
        .published(date(one(data, "date", "published", "pubdate")))
        .modified(date(one(data, "modified", "updated", "lastmod")))
        .language(one(data, "lang", "language", "locale"))
        .description(one(data, "description", "summary", "excerpt", "abstract"))
        .image(address(one(data, "image", "cover")))
        .canonical(address(one(data, "canonical", "canonical_url", "url")))
        .licence(one(data, "license", "licence", "rights"));
  }

  /** An ISO 8601 date, with the space in it that YAML allows; anything else is not known. */
  private static String date(String value) {
    return value.matches("\\d{4}(-\\d\\d(-\\d\\d([T ].*)?)?)?") ? value.replaceFirst(" ", "T") : "";
  }

  private static String address(String value) {
    return value.matches("https?://\\S+") ? value : "";
  }

  private static String one(Map<String, List<String>> data, String... keys) {
    List<String> values = several(data, keys);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** A list, or a value with commas in it, as it is often written for one. */
  private static List<String> several(Map<String, List<String>> data, String... keys) {
    for (String key : keys) {
      List<String> values = data.getOrDefault(key, List.of());
      if (values.size() == 1 && values.get(0).matches("\\[.*\\]")) {
        String inner = values.get(0).substring(1, values.get(0).length() - 1);
        values = Arrays.asList(inner.split(","));
      }
      List<String> clean =
          values.stream().map(FrontMatter::unquoted).filter(v -> !v.isEmpty()).toList();
      if (!clean.isEmpty()) {
        return clean;
      }
    }
    return List.of();
  }

  private static String unquoted(String value) {
    String v = value.strip();
    boolean quoted = v.length() > 1 && v.matches("\"[^\"]*\"|'[^']*'");
    return quoted ? v.substring(1, v.length() - 1).strip() : v;
  }
}
