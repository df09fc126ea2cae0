package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The links of one chapter; those into the book are settled when all ids are known. */
final class Links {
  private static final Pattern CHAPTER = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)(?:#(.*))?");

  private final List<Element> internal = new ArrayList<>();
  private int unlinked;

  /** Gives a new {@code a} its target; one that leads nowhere becomes a {@code span}. */
  void add(String href, Element made) {
    made.removeAttr("href");
    String target = href.strip();
    if (target.startsWith("#") || CHAPTER.matcher(target).matches()) {
      made.attr("href", target);
      internal.add(made);
      return;
    }
    Hrefs.valid(target).ifPresentOrElse(url -> made.attr("href", url), () -> fail(made));
  }

  /**
   * Settles the links into the book.
   *
   * @param ids of this chapter
   * @param chapters from a chapter's id and a fragment, which may be empty, to a path in the book
   */
  void settle(Ids ids, BiFunction<String, String, Optional<String>> chapters) {
    for (Element link : internal) {
      if (!link.hasAttr("href")) {
        continue;
      }
      String target = link.attr("href");
      Optional<String> path;
      if (target.startsWith("#")) {
        path = ids.target(target.substring(1)).map(id -> "#" + id);
      } else {
        Matcher m = CHAPTER.matcher(target);
        path =
            m.matches()
                ? chapters.apply(m.group(1), m.group(2) == null ? "" : m.group(2))
                : Optional.empty();
      }
      path.ifPresentOrElse(p -> link.attr("href", p), () -> fail(link));
    }
  }

  int unlinked() {
    return unlinked;
  }

  private void fail(Element link) {
    unlinked += link.hasAttr("href") ? 1 : 0;
    unlink(link);
  }

  /** Makes plain text of a link. */
  static void unlink(Element link) {
    link.tagName(Elements.isBlock(link) ? "div" : "span");
    for (String attribute : List.of("href", "rel", "hreflang", "epub:type", "role")) {
      link.removeAttr(attribute);
    }
  }
}
