package io.offprint.render;

import io.offprint.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A whole HTML document of one article. */
final class PageText {
  private PageText() {}

  static String of(Metadata metadata, Element body) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.child(0).attr("lang", metadata.language());
    if (!metadata.direction().isEmpty()) {
      page.child(0).attr("dir", metadata.direction());
    }
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(metadata.title());
    meta(page, "author", String.join(", ", metadata.authors()));
    meta(page, "date", metadata.published());
    meta(page, "description", metadata.description());
    if (!metadata.canonical().isEmpty()) {
      page.head().appendElement("link").attr("rel", "canonical").attr("href", metadata.canonical());
    }
    if (!metadata.title().isEmpty()) {
      page.body().appendElement("h1").text(metadata.title());
    }
    page.body().appendChildren(body.childNodesCopy());
    return "<!doctype html>" + page.outerHtml() + "\n";
  }

  private static void meta(Document page, String name, String content) {
    if (!content.isEmpty()) {
      page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
  }
}
