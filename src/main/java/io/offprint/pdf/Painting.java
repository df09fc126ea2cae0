package io.offprint.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import io.offprint.model.Note;
import io.offprint.pdf.text.Typesetting;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/**
 * Paints a finished layout page by page. The engine's own way to do it makes metadata too, which
 * {@link DocumentMetadata} makes better, and asks the class path for an XSLT processor to write
 * them down.
 */
final class Painting {
  private final PdfBoxRenderer engine;
  private final BlockBox root;
  private final PageDevice device;
  private final RenderingContext context;

  private Painting(PdfBoxRenderer engine, PageDevice device, RenderingContext context) {
    this.engine = engine;
    this.device = device;
    this.context = context;
    root = engine.getRootBox();
    context.setFontContext(new PdfBoxFontContext());
    context.setOutputDevice(device);
    context.setRootLayer(root.getLayer());
    context.setFastRenderer(true);
  }

  /**
   * Paints what the engine has laid out.
   *
   * @param notes gets what could not be painted
   */
  static void paint(PdfBoxRenderer engine, Document html, PDDocument document, List<Note> notes)
      throws IOException {
    RenderingContext context = engine.getSharedContext().newRenderingContextInstance();
    Typesetting.direct(context, html);
    try (PageDevice device = new PageDevice(engine, document, context, notes)) {
      new Painting(engine, device, context).paint(html, document);
    }
  }

  private void paint(Document html, PDDocument document) throws IOException {
    device.start(html);
    root.getLayer().assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
    List<PageBox> pages = root.getLayer().getPages();
    context.setPageCount(pages.size());
    DisplayListContainer lists =
        new DisplayListCollector(pages).collectRoot(context, root.getLayer());
    for (int i = 0; i < pages.size(); i++) {
      Interruption.check();
      page(pages.get(i), i, lists.getPageInstructions(i), document);
    }
    Order.prepare(html);
    device.finish(context, root);
  }

  private void page(PageBox page, int number, DisplayListPageContainer content, PDDocument document)
      throws IOException {
    float width = page.getWidth(context) / engine.getDotsPerPoint();
    float height = page.getHeight(context) / engine.getDotsPerPoint();
    PDPage sheet = new PDPage(new PDRectangle(width, height));
    document.addPage(sheet);
    try (PDPageContentStream stream =
        new PDPageContentStream(document, sheet, AppendMode.APPEND, true)) {
      device.initializePage(stream, sheet, height);
      page.setBasePagePdfPageIndex(number);
      context.setPage(number, page);
      context.setShadowPageNumber(-1);
      paint(page, content);
      device.finishPage();
    }
  }

  private void paint(PageBox page, DisplayListPageContainer content) {
    page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
    context.setInPageMargins(true);
    page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
    context.setInPageMargins(false);
    page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
    device.pushClip(page.getPrintClippingBounds(context));
    int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
    device.translate(left, top);
    new DisplayListPainter().paint(context, content);
    device.translate(-left, -top);
    device.popClip();
  }
}
