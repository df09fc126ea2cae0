package io.offprint.bind;

import io.offprint.model.Article;
import io.offprint.model.Labels;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known about the whole from what is known about its articles and what the user said. */
final class BookMetadata {
  /** With more names than this, a collection is by its publication. */
  private static final int MOST_AUTHORS = 4;

  private BookMetadata() {}

  static Metadata of(List<Article> articles, Options options) {
    Metadata found =
        articles.size() == 1
            ? articles.get(0).metadata().toBuilder().title(title(articles.get(0))).build()
            : collection(articles.stream().map(Article::metadata).toList(), articles);
    boolean dated = options.dated() && articles.size() > 1 && !found.published().isEmpty();
    return found.toBuilder()
        .subtitle(dated ? TitleBlock.date(found) : "")
        .title(options.title().orElse(""))
        .authors(options.authors())
        .language(options.language().orElse(found.language().isEmpty() ? "und" : ""))
        .build();
  }

  private static Metadata collection(List<Metadata> all, List<Article> articles) {
    String language = mostFrequent(all, Metadata::language);
    String site = common(all, Metadata::site);
    Set<String> authors =
        all.stream()
            .flatMap(m -> m.authors().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Metadata.builder()
        .title(collectionTitle(articles, language))
        .authors(authors.size() <= MOST_AUTHORS ? List.copyOf(authors) : List.of())
        .site(site)
        .language(language)
        .published(all.stream().map(Metadata::published).max(Comparator.naturalOrder()).orElse(""))
        .tags(all.stream().map(Metadata::tags).flatMap(Collection::stream).distinct().toList())
        .build();
  }

  private static String collectionTitle(List<Article> articles, String language) {
    return title(articles.get(0))
        + " "
        + new MessageFormat(Labels.of(language).get("andMore"), Locale.ROOT)
            .format(new Object[] {articles.size() - 1});
  }

  /** The article's title, or what its source is called when it has none. */
  static String title(Article article) {
    if (!article.metadata().title().isBlank()) {
      return article.metadata().title();
    }
    String file = article.name().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    String stem =
        file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String words = stem.replaceAll("[-_+]+|%20", " ").strip();
    return words.isEmpty() || words.startsWith("<")
        ? Labels.of(article.metadata().language()).get("untitled")
        : words;
  }

  /**
   * A name-based UUID (RFC 9562, section 5.3) that stays the same for the same sources, wherever
   * their files lie.
   */
  static String identifier(List<Article> articles) {
    String sources = articles.stream().map(BookMetadata::source).collect(Collectors.joining("\n"));
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("offprint\n" + sources).getBytes(StandardCharsets.UTF_8));
  }

  private static String source(Article article) {
    Metadata m = article.metadata();
    return m.canonical().isEmpty()
        ? String.join("\t", title(article), String.join(", ", m.authors()), m.published())
        : m.canonical();
  }

  private static String common(List<Metadata> all, Function<Metadata, String> field) {
    return all.stream().map(field).distinct().count() == 1 ? field.apply(all.get(0)) : "";
  }

  private static String mostFrequent(List<Metadata> all, Function<Metadata, String> field) {
    Map<String, Long> counts =
        all.stream()
            .map(field)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
