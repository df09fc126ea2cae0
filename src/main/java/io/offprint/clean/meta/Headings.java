package io.offprint.clean.meta;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands at the head of the text: its first headings and what is classed as a title. */
final class Headings implements ClueSource {
  static final String NAME = "heading";

  /** Words that make a class one of titles; what has none of them need not be looked at closer. */
  private static final Pattern TITLED =
      Pattern.compile("title|headline|heading|titel|titulo|titre", Pattern.CASE_INSENSITIVE);

  private static final List<Pattern> CLASSES =
      List.of(
          Pattern.compile(
              "(?i)(^|[-_\\s])(article|entry|post|story|news|page|content|blog)[-_]?_?(title|headline|heading)([-_\\s]|$)"),
          Pattern.compile("(?i)(^|[-_\\s])(headline|titel|titulo|titre)([-_\\s]|$)"));

  private static final Evaluator CLASSED = Selector.evaluatorOf("[class]");
  private static final Evaluator APART = Selector.evaluatorOf("nav, footer, aside");

  @Override
  public void read(Document document, URI base, Clues clues) {
    clues.add(Field.TITLE, "title", document.title());
    add(document.getElementsByTag("h1"), "h1", clues);
    List<Element> titled =
        document.select(CLASSED).stream()
            .filter(e -> TITLED.matcher(e.attr("class")).find())
            .toList();
    for (Pattern kind : CLASSES) {
      add(titled.stream().filter(e -> kind.matcher(e.attr("class")).find()).toList(), NAME, clues);
    }
    add(document.getElementsByTag("h2"), "h2", clues);
    add(document.getElementsByTag("h3"), "h3", clues);
  }

  private static void add(List<Element> headings, String origin, Clues clues) {
    for (Element e : headings) {
      if (e.closest(APART) == null) {
        clues.add(Field.TITLE, origin, e.text());
      }
    }
  }
}
