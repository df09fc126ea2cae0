package io.offprint.epub;

import static io.offprint.epub.xhtml.XmlText.escape;

import io.offprint.epub.Publication.ContentsPage;
import io.offprint.epub.Publication.PageList;
import io.offprint.model.Labels;
import java.util.List;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.TOCReference;

/** The navigation document (EPUB 3.3, section 7): contents, landmarks, pages. */
final class Navigation {
  private final Publication publication;
  private final Labels labels;
  private final StringBuilder out = new StringBuilder(4096);

  private Navigation(Publication publication) {
    this.publication = publication;
    this.labels = Labels.of(publication.metadata().language());
  }

  static String of(Publication publication) {
    Navigation navigation = new Navigation(publication);
    navigation.contents();
    navigation.landmarks();
    navigation.pages();
    return Frame.of(
        publication.metadata(), navigation.labels.get("contents"), "", navigation.out.toString());
  }

  private void contents() {
    String title = escape(labels.get("contents"));
    out.append(
        "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n");
    out.append("<h1 id=\"toc-title\">").append(title).append("</h1>\n");
    list(publication.book().getTableOfContents().getTocReferences());
    out.append("</nav>\n");
  }

  private void list(List<TOCReference> entries) {
    out.append("<ol>\n");
    for (TOCReference entry : entries) {
      out.append("<li><a href=\"")
          .append(escape(entry.getCompleteHref()))
          .append("\">")
          .append(escape(entry.getTitle()))
          .append("</a>");
      if (!entry.getChildren().isEmpty()) {
        out.append('\n');
        list(entry.getChildren());
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private void landmarks() {
    out.append("<nav epub:type=\"landmarks\" hidden=\"hidden\" id=\"landmarks\">\n<ol>\n");
    for (GuideReference ref : publication.book().getGuide().getReferences()) {
      landmark(type(ref.getType()), ref.getCompleteHref(), ref.getTitle());
    }
    out.append("</ol>\n</nav>\n");
  }

  private static String type(String guideType) {
    return guideType.equals(GuideReference.TEXT) ? "bodymatter" : guideType;
  }

  private void landmark(String type, String href, String title) {
    boolean away = type.equals("toc") && publication.contentsInSpine() == ContentsPage.NONE;
    if (!away) {
      out.append("<li><a epub:type=\"")
          .append(type)
          .append("\" href=\"")
          .append(escape(href))
          .append("\">")
          .append(escape(title))
          .append("</a></li>\n");
    }
  }

  private void pages() {
    if (publication.pages() == PageList.NONE) {
      return;
    }
    out.append("<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\"");
    out.append(" id=\"page-list\">\n<ol>\n");
    for (PageList.Page page : publication.pages().pages()) {
      out.append("<li><a href=\"")
          .append(escape(page.href()))
          .append("\">")
          .append(escape(page.label()))
          .append("</a></li>\n");
    }
    out.append("</ol>\n</nav>\n");
  }
}
