package io.offprint.epub;

import static io.offprint.epub.xhtml.XmlText.escape;

import io.offprint.model.Labels;
import io.offprint.model.Metadata;
import io.offprint.model.Picture;

/** The first page: nothing but the cover picture, as large as the screen. */
final class CoverPage {
  private CoverPage() {}

  static String of(Metadata metadata, Labels labels, Picture picture, String path) {
    String alternative = labels.get("cover") + ": " + metadata.title();
    return Frame.of(
        metadata,
        labels.get("cover"),
        " epub:type=\"frontmatter\" class=\"cover\"",
        "<section epub:type=\"cover\" aria-label=\""
            + escape(labels.get("cover"))
            + "\"><img role=\"doc-cover\" src=\""
            + escape(path)
            + "\" width=\""
            + picture.width()
            + "\" height=\""
            + picture.height()
            + "\" alt=\""
            + escape(alternative)
            + "\"/></section>");
  }
}
