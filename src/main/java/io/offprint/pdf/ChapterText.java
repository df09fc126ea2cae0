package io.offprint.pdf;

import io.offprint.model.Chapter;
import io.offprint.model.Labels;
import io.offprint.model.LinkStyle;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A chapter made ready for a document that it shares with others. */
final class ChapterText {
  private static final int LONGEST_HELD = 420;

  private static final int MOST_ROWS = 8;

  private final Chapter chapter;
  private final Set<String> chapters;
  private final LinkStyle links;
  private final Labels labels;
  private final double measure;

  /** What is done to a chapter, in order. */
  private final List<Consumer<Element>> steps =
      List.of(
          PageBreaks::mark,
          this::prefix,
          this::aim,
          this::show,
          this::describe,
          Headings::mend,
          Lists::mend,
          Indents::bound,
          Tables::mend,
          Figures::fit,
          this::arrange,
          ChapterText::holdTogether,
          Code::trim,
          Calls::hold,
          this::printLinks,
          this::placeNotes,
          this::title,
          Runs::box);

  ChapterText(Chapter chapter, Set<String> chapters, LinkStyle links, double measure) {
    this.measure = measure;
    this.chapter = chapter;
    this.links = links;
    this.chapters = chapters;
    this.labels = Labels.of(chapter.metadata().language());
  }

  /** The id in the whole document of an id in a chapter; of the chapter itself when empty. */
  static String anchor(String chapter, String id) {
    return id.isEmpty() ? chapter : chapter + "." + id;
  }

  Element element() {
    Element body = Jsoup.parseBodyFragment(chapter.html()).body();
    for (Consumer<Element> step : steps) {
      step.accept(body);
    }
    Element element = new Element("div").addClass("chapter").id(chapter.id());
    element.appendChildren(List.copyOf(body.childNodes()));
    return element;
  }

  private void prefix(Element body) {
    for (Element e : body.select("[id]")) {
      e.id(anchor(chapter.id(), e.id()));
    }
  }

  /** Points links into this document; leaves none that leads nowhere. */
  private void aim(Element body) {
    for (Element a : body.select("a[href]")) {
      String href = a.attr("href");
      int hash = href.indexOf('#');
      String before = hash < 0 ? href : href.substring(0, hash);
      String id = hash < 0 ? "" : href.substring(hash + 1);
      if (href.startsWith("#")) {
        a.attr("href", "#" + anchor(chapter.id(), id));
      } else if (chapters.contains(before)) {
        a.attr("href", "#" + anchor(before, id));
      } else if (!href.matches("(?i)(https?|mailto|tel):.*")) {
        a.removeAttr("href");
      }
    }
  }

  /**
   * Pictures by their name in the book, each with words that stand for it, but for those that only
   * adorn: an author gave them none and they are neither a figure nor a link.
   */
  private void show(Element body) {
    for (Element img : body.select("img")) {
      img.attr("src", PictureStore.PREFIX + img.attr("src"));
      boolean told = img.closest("figure, a") != null;
      if (img.attr("alt").isBlank()) {
        img.attr("alt", told ? labels.get("picture") : "");
      }
    }
  }

  private void describe(Element body) {
    Formulas.describe(body, labels);
    Drawings.describe(body, labels);
  }

  private void printLinks(Element body) {
    new LinkNotes(links, chapter.id()).print(body);
  }

  private void arrange(Element body) {
    Galleries.arrange(body, measure);
  }

  /** Who wants no addresses at the foot wants no other notes there. */
  private void placeNotes(Element body) {
    if (links != LinkStyle.ENDNOTES) {
      FootNotes.place(body);
    }
  }

  /** What is short enough to stand on one page does, lest its rule or ground begin without it. */
  private static void holdTogether(Element body) {
    body.select("blockquote, aside, .verse, dl > dd, details, pre, table").stream()
        .filter(e -> e.text().length() < LONGEST_HELD && e.select("tr").size() <= MOST_ROWS)
        .forEach(e -> e.addClass("short"));
  }

  private void title(Element body) {
    Element notes = body.selectFirst("section.notes");
    if (notes != null) {
      notes.prependElement("p").addClass("notes-title").text(labels.get("notes"));
    }
  }
}
