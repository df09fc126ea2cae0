package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Dates in {@code <meta>} elements that no vocabulary has, known by what their names are made of.
 */
final class GuessedDates implements ClueSource {
  static final String NAME = "guessed meta";

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "publi(?:sh(?:ed)?|cation|cado|zier\\w*|shing)?[-_.: ]?(?:date|time|at|on|timestamp)"
              + "|(?:^|[-_.:])published$|pub[-_.]?(?:date|time)"
              + "|(?:date|time)[-_.: ]?(?:publi\\w*|releas\\w*|creat\\w*|issued?|posted)"
              + "|(?:releas\\w*|issued?|creat\\w*|display|posted?|article|content)[-_.: ]?(?:date|time)"
              + "|(?:^|[-_.:])(?:iso)?date(?:time)?$");
  private static final Pattern MODIFIED =
      Pattern.compile("modifi|updat|last|revis|chang|edited", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER =
      Pattern.compile("expir|copyright|valid|related|event|start|end[-_.]?date|birth|render|crawl");

  @Override
  public void read(Document document, URI base, Clues clues) {
    read(document, true, clues);
    read(document, false, clues);
  }

  /** Names that speak of publication are surer than those of any date. */
  private static void read(Document document, boolean publication, Clues clues) {
    for (Element tag : Walk.named(document, "meta")) {
      String name = MetaTags.nameOf(tag);
      if (name.contains("pub") == publication
          && PUBLISHED.matcher(name).find()
          && !OTHER.matcher(name).find()) {
        Field field = MODIFIED.matcher(name).find() ? Field.MODIFIED : Field.PUBLISHED;
        clues.add(field, NAME, MetaTags.contentOf(tag));
      }
    }
  }
}
