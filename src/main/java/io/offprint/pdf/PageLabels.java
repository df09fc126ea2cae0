package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Page labels (ISO 32000-1, 12.4.2) that say what the folios say. */
final class PageLabels {
  private PageLabels() {}

  static void set(PDDocument document, PdfBoxRenderer engine) {
    int first = frontPages(engine);
    PDPageLabels labels = new PDPageLabels(document);
    if (first > 0) {
      labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_UPPER));
    }
    labels.setLabelItem(first, range(PDPageLabelRange.STYLE_DECIMAL));
    document.getDocumentCatalog().setPageLabels(labels);
  }

  /** How many pages come before the text. */
  static int frontPages(PdfBoxRenderer engine) {
    Box box = engine.getSharedContext().getBoxById(Composition.TEXT);
    List<PageBox> pages = engine.getRootBox().getLayer().getPages();
    for (PageBox page : pages) {
      if (box.getAbsY() < page.getBottom()) {
        return page.getPageNo();
      }
    }
    return 0;
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }
}
