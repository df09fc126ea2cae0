package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dates anywhere on the page in elements that are made for them or named after them. */
final class DatedElements implements ClueSource {
  static final String NAME = "dated element";

  private static final int SHORT = 80;
  private static final Pattern DATED =
      Pattern.compile(
          "(?:^|[-_\\s])(?:(?:article|post|entry|blog|news|publish(?:ed)?|pub)?[-_]?date|datetime|pubdate|published|timestamp"
              + "|posted(?:[-_]?on)?|submitted|created|datum|fecha|documentpublished)(?:[-_\\s]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile("last-?mod|modified|updated", Pattern.CASE_INSENSITIVE);

  @Override
  public void read(Document document, URI base, Clues clues) {
    for (Element e : Walk.elements(document)) {
      boolean time = e.nameIs("time") || e.nameIs("local-time");
      if (!time && e.attributesSize() == 0) {
        continue;
      }
      String names = e.id().isEmpty() ? e.className() : e.className() + " " + e.id();
      boolean changed = !names.isEmpty() && CHANGED.matcher(names).find();
      if (!time && !changed && (names.isEmpty() || !DATED.matcher(names).find())) {
        continue;
      }
      if (!isOfOthers(e)) {
        String text = Line.spaced(e);
        changed = changed || TitleArea.UPDATE.matcher(text).find();
        Field field = changed ? Field.MODIFIED : Field.PUBLISHED;
        clues.add(field, NAME, e.attr("datetime"));
        if (text.length() <= SHORT) {
          clues.add(field, NAME, text);
        }
      }
    }
  }

  /** Whether it stands in a comment, a list of other articles or the like. */
  private static boolean isOfOthers(Element e) {
    for (Element p = e; p != null && !p.normalName().equals("body"); p = p.parent()) {
      String name = p.normalName();
      if (name.equals("li")
          || name.equals("nav")
          || name.equals("select")
          || Lines.isNamedApart(p) && !isArticlesOwn(p)) {
        return true;
      }
    }
    return false;
  }

  /** A column beside the text but within the article tells about the article. */
  private static boolean isArticlesOwn(Element e) {
    Element article = e.closest("article");
    return e.className().contains("sidebar")
        && article != null
        && !article.getElementsByTag("h1").isEmpty();
  }
}
