package io.offprint;

import io.offprint.model.Article;
import io.offprint.model.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same article by two addresses. */
final class Duplicates {
  private Duplicates() {}

  /**
   * The articles, each once.
   *
   * @param dropped receives a warning for each that was there already
   */
  static List<Article> without(List<Article> articles, List<Note> dropped) {
    Map<String, Article> had = new HashMap<>();
    List<Article> once = new ArrayList<>();
    for (Article article : articles) {
      String address = article.metadata().canonical().replaceFirst("^https?://(www\\.)?|/+$", "");
      // Some sites give all their pages one address; the title tells those apart.
      String place = "address " + address + " " + article.metadata().title();
      String text = "text " + article.body().replaceAll("<[^>]*>|\\s+", "");
      Article same = address.isEmpty() ? null : had.get(place);
      same = same == null ? had.get(text) : same;
      if (same != null) {
        String message = "the same article as " + same.name() + ", bound once";
        dropped.add(Note.warning(article.name(), message));
        continue;
      }
      once.add(article);
      had.put(text, article);
      had.putIfAbsent(place, article);
    }
    return once;
  }
}
