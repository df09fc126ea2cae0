package io.offprint.epub;

import static io.offprint.epub.xhtml.XmlText.escape;

import io.offprint.epub.Publication.PageList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.siegmann.epublib.domain.TOCReference;

/** The contents as EPUB 2 has them (OPF 2.0.1, section 2.4.1), for readers that know no nav. */
final class Ncx {
  private final StringBuilder out = new StringBuilder(4096);
  private final Set<String> targets = new HashSet<>();
  private int order;

  private Ncx() {}

  static String of(Publication publication) {
    List<TOCReference> entries = publication.book().getTableOfContents().getTocReferences();
    Ncx ncx = new Ncx();
    ncx.out
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append(
            "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\" xml:lang=\"")
        .append(escape(publication.metadata().language()))
        .append("\">\n<head>\n<meta name=\"dtb:uid\" content=\"")
        .append(escape(publication.identifier()))
        .append("\"/>\n<meta name=\"dtb:depth\" content=\"")
        .append(publication.book().getTableOfContents().calculateDepth())
        .append("\"/>\n<meta name=\"dtb:totalPageCount\" content=\"")
        .append(publication.pages().pages().size())
        .append("\"/>\n<meta name=\"dtb:maxPageNumber\" content=\"")
        .append(last(publication.pages().pages()))
        .append("\"/>\n</head>\n<docTitle><text>")
        .append(escape(publication.metadata().title()))
        .append("</text></docTitle>\n<navMap>\n");
    ncx.points(entries);
    ncx.out.append("</navMap>\n");
    ncx.pages(publication.pages().pages());
    return ncx.out.append("</ncx>\n").toString();
  }

  private void points(List<TOCReference> entries) {
    for (TOCReference entry : entries) {
      String target = entry.getCompleteHref();
      if (targets.add(target)) {
        order++;
        out.append("<navPoint id=\"point-")
            .append(order)
            .append("\" playOrder=\"")
            .append(order)
            .append("\">\n<navLabel><text>")
            .append(escape(entry.getTitle()))
            .append("</text></navLabel>\n<content src=\"")
            .append(escape(target))
            .append("\"/>\n");
        points(entry.getChildren());
        out.append("</navPoint>\n");
      } else {
        points(entry.getChildren());
      }
    }
  }

  private static String last(List<PageList.Page> pages) {
    return pages.isEmpty() ? "0" : pages.get(pages.size() - 1).label();
  }

  private void pages(List<PageList.Page> pages) {
    if (pages.isEmpty()) {
      return;
    }
    out.append("<pageList>\n");
    for (PageList.Page page : pages) {
      order++;
      String label = escape(page.label());
      out.append("<pageTarget id=\"page-")
          .append(order)
          .append("\" type=\"normal\" value=\"")
          .append(label)
          .append("\" playOrder=\"")
          .append(order)
          .append("\">\n<navLabel><text>")
          .append(label)
          .append("</text></navLabel>\n<content src=\"")
          .append(escape(page.href()))
          .append("\"/>\n</pageTarget>\n");
    }
    out.append("</pageList>\n");
  }
}
