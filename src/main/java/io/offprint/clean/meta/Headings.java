package io.offprint.clean.meta;

import io.offprint.model.Limit;
import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's own title, its headings, and what is classed as a title of an article. */
final class Headings implements ClueSource {
  static final String NAME = "heading";

  /** The origin of the {@code <title>} element. */
  static final String TITLE = "title";

  private static final int MANY = 60;
  private static final int LONG = 300;

  /** Words that make a class one of titles; what has none of them need not be looked at closer. */
  private static final Pattern TITLED =
      Pattern.compile("title|headline|heading|titel|titulo|titre", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLASSED =
      Pattern.compile(
          "(?i)(^|[-_\\s])(article|entry|post|story|news|page|content|blog)[-_]?_?(title|headline|heading)([-_\\s]|$)"
              + "|(^|[-_\\s])(headline|titel|titulo|titre)([-_\\s]|$)");

  @Override
  public void read(Document document, URI base, Clues clues) {
    clues.add(Field.TITLE, TITLE, document.title());
    if (document.body() != null) {
      collect(document.body(), clues, 0);
    }
  }

  private static void collect(Element e, Clues clues, int depth) {
    switch (e.normalName()) {
      case "nav", "footer", "aside", "svg", "script", "style" -> {
        return;
      }
      default -> {
        String kind = kind(e);
        if (!kind.isEmpty() && e.hasText() && clues.headings().size() < MANY) {
          Heading heading = Heading.of(e, kind, CLASSED.matcher(e.className()).find());
          if (heading.text().length() <= LONG) {
            clues.add(heading);
          }
        }
      }
    }
    if (depth < Limit.MARKUP_DEPTH.most()) {
      for (int i = 0; i < e.childNodeSize(); i++) {
        if (e.childNode(i) instanceof Element inner) {
          collect(inner, clues, depth + 1);
        }
      }
    }
  }

  /** Its tag if that is a heading's, {@link #NAME} if its class is, else an empty string. */
  private static String kind(Element e) {
    return switch (e.normalName()) {
      case "h1", "h2", "h3" -> e.normalName();
      default -> {
        String names = e.className();
        boolean classed =
            !names.isEmpty() && TITLED.matcher(names).find() && CLASSED.matcher(names).find();
        yield classed && !e.normalName().equals("body") ? NAME : "";
      }
    };
  }
}
