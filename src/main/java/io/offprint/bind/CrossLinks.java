package io.offprint.bind;

import io.offprint.model.Article;
import io.offprint.model.BoundChapter;
import io.offprint.model.InnerLink;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;

/** Turns links from one bound article to another, or to itself, into links inside the book. */
final class CrossLinks {
  private final IntFunction<Set<String>> ids;

  /** How many chapters of a finished book come before; their indices here are negative. */
  private final int before;

  private final Map<String, Integer> chapterByAddress = new HashMap<>();

  /**
   * Prepares.
   *
   * @param earlier chapters of a finished book that the articles follow
   * @param ids gives the ids of a chapter, asked for only when another links into it
   */
  CrossLinks(List<Article> articles, List<BoundChapter> earlier, IntFunction<Set<String>> ids) {
    this.ids = ids;
    this.before = earlier.size();
    for (int i = 0; i < before; i++) {
      chapterByAddress.putIfAbsent(address(earlier.get(i).canonical()), i - before);
    }
    for (int i = 0; i < articles.size(); i++) {
      chapterByAddress.putIfAbsent(address(articles.get(i).metadata().canonical()), i);
      chapterByAddress.putIfAbsent(address(articles.get(i).name()), i);
      chapterByAddress.putIfAbsent(address(InnerLink.to(articles.get(i).name())), i);
    }
    chapterByAddress.remove("");
  }

  /** Resolves the links of a chapter. */
  void resolve(Element body, int from) {
    for (Element link : body.select("a[href^=http]")) {
      if (link.closest("header.title-block") == null) {
        resolve(link, body, from);
      }
    }
  }

  private void resolve(Element link, Element body, int from) {
    String href = link.attr("href");
    Integer to = chapterByAddress.get(address(href));
    if (to == null) {
      // Its article was left out.
      if (InnerLink.is(href)) {
        link.unwrap();
      }
      return;
    }
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : Anchors.slug(href.substring(hash + 1), "id");
    boolean found =
        !fragment.isEmpty()
            && to >= 0
            && (to == from
                ? body.getElementById(fragment) != null
                : ids.apply(to).contains(fragment));
    if (to != from) {
      String chapter = Binder.chapterId(before + to);
      link.attr("href", chapter + (found ? "#" + fragment : "")).addClass("xref");
    } else if (found) {
      link.attr("href", "#" + fragment);
    }
  }

  /** What is left of a URL when all is taken away that does not tell articles apart. */
  private static String address(String url) {
    String bare = url.replaceFirst("#.*", "").replaceFirst("/+$", "");
    int scheme = bare.indexOf("://");
    if (scheme < 0 || !bare.startsWith("http")) {
      return "";
    }
    String rest = bare.substring(scheme + 3).replaceFirst("^www\\.", "");
    int path = rest.indexOf('/');
    return path < 0
        ? rest.toLowerCase(Locale.ROOT)
        : rest.substring(0, path).toLowerCase(Locale.ROOT) + rest.substring(path);
  }
}
