package io.offprint.html;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Labels;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a book as one HTML file that needs nothing beside it: styles and pictures inside. */
public final class HtmlWriter {
  private final Options options;

  public HtmlWriter(Options options) {
    this.options = options;
  }

  /**
   * Writes the book.
   *
   * @return what could not be shown as the author meant it
   */
  public List<Note> write(Book book, OutputStream out) throws IOException {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.selectFirst("html").attr("lang", book.metadata().language());
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(book.metadata().title());
    head.appendElement("style").appendChild(new DataNode(css()));
    if (book.chapters().size() > 1 && !book.contents().isEmpty()) {
      contents(page.body(), book);
    }
    for (Chapter chapter : book.chapters()) {
      chapter(page.body().appendElement("article"), chapter, book);
    }
    out.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
    out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private String css() throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("/styles/screen.css")) {
      String base = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return String.join("\n", base, String.join("\n", options.css())).replace("</", "<\\/");
    }
  }

  private static void contents(Element body, Book book) {
    Labels labels = Labels.of(book.metadata().language());
    Element nav = body.appendElement("nav");
    nav.appendElement("h2").text(labels.get("contents"));
    list(nav, book.contents());
  }

  private static void list(Element parent, List<Heading> headings) {
    Element list = parent.appendElement("ol");
    for (Heading heading : headings) {
      Element item = list.appendElement("li");
      String target =
          heading.id().isEmpty() ? heading.chapter() : heading.chapter() + "." + heading.id();
      item.appendElement("a").attr("href", "#" + target).text(heading.title());
      if (!heading.children().isEmpty()) {
        list(item, heading.children());
      }
    }
  }

  /** Ids are unique in their chapter only, so that in one file each needs its chapter's name. */
  private static void chapter(Element article, Chapter chapter, Book book) {
    article.attr("id", chapter.id());
    if (!chapter.metadata().language().equals(book.metadata().language())) {
      article.attr("lang", chapter.metadata().language());
    }
    Document body = Jsoup.parseBodyFragment(chapter.html());
    for (Element e : body.select("[id]")) {
      e.attr("id", chapter.id() + "." + e.id());
    }
    for (Element a : body.select("a[href^=#]")) {
      a.attr("href", "#" + chapter.id() + "." + a.attr("href").substring(1));
    }
    for (Element a : body.select("a.xref")) {
      a.attr("href", "#" + a.attr("href").replace('#', '.'));
    }
    for (Element img : body.select("img")) {
      Picture picture = book.pictures().get(img.attr("src"));
      img.attr(
          "src",
          "data:"
              + picture.mediaType()
              + ";base64,"
              + Base64.getEncoder().encodeToString(picture.bytes()));
    }
    article.appendChildren(body.body().childNodesCopy());
  }
}
