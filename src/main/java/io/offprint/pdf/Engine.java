package io.offprint.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.offprint.pdf.text.ChosenFamily;
import io.offprint.pdf.text.Substitutes;
import io.offprint.pdf.text.Typesetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets the engine up: PDF/UA-1 and PDF/A-2a, our fonts, the book's pictures, and no way to the
 * network or a disk.
 */
final class Engine {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private Engine() {}

  /**
   * An engine that will write this document; to be closed after use.
   *
   * @param html the whole book, with its style sheets inside, whose pictures are {@code
   *     picture:NAME}
   * @param installed fonts for what ours lack
   * @param chosen the family of the text, if it is the user's own
   */
  static PdfBoxRenderer of(
      Document html,
      StyleSheets sheets,
      PDDocument document,
      PictureStore pictures,
      Substitutes installed,
      ChosenFamily chosen) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .useNamespaceHandler(sheets)
            .useReplacementText("\uFFFD");
    builder.useUriResolver((base, uri) -> pictures.holds(uri) ? uri : null);
    builder.useProtocolsStreamImplementation(pictures::stream, PictureStore.SCHEME);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> allowed(uri, type, pictures), when);
    }
    if (has(html, "math")) {
      builder.useMathMLDrawer(new FormulaDrawer());
    }
    if (has(html, "svg") || pictures.hasVectors()) {
      builder.useSVGDrawer(new BatikSVGDrawer());
      Fonts.drawWith(builder);
    }
    Typesetting.prepare(builder, html);
    builder.withW3cDocument(html, null);
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    Fonts.register(renderer.getFontResolver(), document, chosen);
    Rasters.into(renderer, document, pictures);
    Typesetting.into(renderer, document, installed);
    Interruption.into(renderer, new PageLimit(html));
    return renderer;
  }

  private static boolean has(Document html, String element) {
    return html.getElementsByTagName(element).getLength() > 0;
  }

  private static boolean allowed(String uri, ExternalResourceType type, PictureStore pictures) {
    return type != ExternalResourceType.FONT && pictures.holds(uri);
  }
}
