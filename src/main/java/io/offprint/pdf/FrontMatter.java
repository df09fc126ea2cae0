package io.offprint.pdf;

import io.offprint.model.Book;
import io.offprint.model.Heading;
import io.offprint.model.Labels;
import io.offprint.model.Metadata;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Title page and contents. */
final class FrontMatter {
  private final Book book;
  private final Labels labels;

  FrontMatter(Book book, Labels labels) {
    this.book = book;
    this.labels = labels;
  }

  /** A contents page of a single line tells nothing. */
  static boolean isWorthContents(List<Heading> contents) {
    return contents.size() > 1 || (contents.size() == 1 && !contents.get(0).children().isEmpty());
  }

  /**
   * Adds the title page.
   *
   * @param qr whether to draw the source's address too
   */
  void titlePage(Element parent, boolean qr) {
    Metadata m = book.metadata();
    Element page = parent.appendElement("div").addClass("title-page").id("title-page");
    line(page, "title", m.title());
    line(page, "subtitle", m.subtitle());
    page.appendElement("div").addClass("rule");
    line(page, "byline", String.join(", ", m.authors()));
    if (book.chapters().size() == 1) {
      Element source =
          Jsoup.parseBodyFragment(book.chapters().get(0).html())
              .selectFirst(".title-block .source");
      if (source != null) {
        page.appendChild(source);
      }
    } else {
      line(page, "source", m.site());
    }
    if (m.canonical().matches("(?i)https?://.*")) {
      address(page, m.canonical(), qr);
    }
  }

  private static void address(Element page, String url, boolean qr) {
    String printed = PrintedAddress.of(url);
    Element line = page.appendElement("p").addClass("source").addClass("from");
    line.appendElement("a").attr("href", url).text(printed);
    if (qr) {
      QrCode.of(url, printed)
          .ifPresent(code -> page.appendElement("div").addClass("qr-code").appendChild(code));
    }
  }

  private static void line(Element page, String name, String text) {
    if (!text.isEmpty()) {
      page.appendElement("p").addClass(name).text(text);
    }
  }

  void contents(Element parent) {
    Element nav = parent.appendElement("nav").addClass("contents").id("contents");
    nav.appendElement("p").addClass("contents-title").text(labels.get("contents"));
    list(nav, book.contents(), 1);
  }

  private void list(Element parent, List<Heading> headings, int level) {
    Element ul = parent.appendElement("ul");
    for (Heading heading : headings) {
      Element li = ul.appendElement("li").addClass("level-" + level);
      String anchor = ChapterText.anchor(heading.chapter(), heading.id());
      li.appendElement("a").attr("href", "#" + anchor).text(heading.title());
      if (!heading.children().isEmpty()) {
        list(li, heading.children(), level + 1);
      }
    }
  }
}
