package io.offprint.clean.meta;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands at the head of the text: its first headings and what is classed as a title. */
final class Headings implements ClueSource {
  static final String NAME = "heading";

  private static final List<String> KINDS =
      List.of(
          "h1",
          "[class~=(?i)(^|[-_\\s])(article|entry|post|story|news|page|content|blog)[-_]?_?(title|headline|heading)([-_\\s]|$)]",
          "[class~=(?i)(^|[-_\\s])(headline|titel|titulo|titre)([-_\\s]|$)]",
          "h2",
          "h3");

  @Override
  public void read(Document document, URI base, Clues clues) {
    clues.add(Field.TITLE, "title", document.title());
    for (String kind : KINDS) {
      for (Element e : document.select(kind)) {
        if (e.closest("nav, footer, aside") == null) {
          clues.add(Field.TITLE, kind.startsWith("h") ? kind : NAME, e.text());
        }
      }
    }
  }
}
