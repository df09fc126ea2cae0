package io.offprint.pdf;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Labels;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.style.Theme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One document for the engine from a whole book: front matter, chapters, outline, styles. */
final class Composition {
  /** Id of what follows the front matter. */
  static final String TEXT = "text";

  private final Book book;
  private final Options options;
  private final String css;
  private final double measure;
  private final Document document = Document.createShell("");

  private Composition(Book book, Options options, Theme theme) {
    this.book = book;
    this.options = options;
    this.measure = theme.measure();
    document.outputSettings().prettyPrint(false);
    document.title(book.metadata().title());
    speak(document.child(0), book.metadata());
    css = RightToLeft.css(theme.printCss(), document);
    document.head().appendElement("style").appendChild(new DataNode(css));
  }

  /** Composes a book; of what it is made nothing is left but the result. */
  static Composed of(Book book, Options options, Theme theme) {
    return new Composition(book, options, theme).compose();
  }

  private Composed compose() {
    Element body = document.body();
    new Outline(body).add(outline());
    FrontMatter front = new FrontMatter(book, Labels.of(book.metadata().language()));
    boolean title = options.cover();
    boolean contents = options.contents() && FrontMatter.isWorthContents(book.contents());
    if (title || contents) {
      Element matter = body.appendElement("div").addClass("front");
      if (title) {
        front.titlePage(matter, options.qr());
      }
      if (contents) {
        front.contents(matter);
      }
    }
    Element text = body.appendElement("div").addClass("text").id(TEXT);
    if (!title && !contents) {
      text.addClass("first");
    }
    for (int i = 0; i < book.chapters().size(); i++) {
      Element chapter = chapter(book.chapters().get(i));
      if (i == 0) {
        chapter.addClass("first");
      }
      text.appendChild(chapter);
    }
    Tags tags = new Tags(document);
    Characters.mend(document);
    RightToLeft.apply(document, css);
    LongText.divide(document);
    org.w3c.dom.Document html = EngineTree.of(document);
    Formulas.align(html);
    SvgNames.restore(html);
    return new Composed(html, document.wholeText(), tags);
  }

  private Element chapter(Chapter chapter) {
    Set<String> ids = book.chapters().stream().map(Chapter::id).collect(Collectors.toSet());
    Element element = new ChapterText(chapter, ids, options.links(), measure).element();
    speak(element, chapter.metadata());
    String left = book.chapters().size() > 1 ? book.metadata().title() : imprint();
    runningHeads(element, left, chapter.metadata().title());
    return element;
  }

  /**
   * Heads stand after the title: the engine takes one at the very top of a page for one of the page
   * before.
   */
  private static void runningHeads(Element chapter, String left, String right) {
    Element header = chapter.selectFirst("header.title-block");
    Element place = header == null ? chapter : header;
    place.appendElement("div").addClass("running-head head-left").text(left);
    place.appendElement("div").addClass("running-head head-right").text(right);
  }

  private String imprint() {
    Metadata m = book.metadata();
    String authors = String.join(", ", m.authors());
    return authors.isEmpty() ? (m.site().isEmpty() ? m.title() : m.site()) : authors;
  }

  private List<Heading> outline() {
    if (!book.contents().isEmpty()) {
      return book.contents();
    }
    return book.chapters().stream()
        .map(c -> new Heading(c.id(), "", c.metadata().title(), List.of()))
        .toList();
  }

  private static void speak(Element element, Metadata m) {
    if (!m.language().isEmpty()) {
      element.attr("lang", m.language());
    }
    if (!m.direction().isEmpty()) {
      element.attr("dir", m.direction());
    }
  }
}
