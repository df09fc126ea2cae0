package io.offprint.pdf.text;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts our own typesetting into an engine. This is the one place where the two meet. */
public final class Typesetting {
  private Typesetting() {}

  /** Tells a builder how lines break. */
  public static void prepare(PdfRendererBuilder builder) {
    builder.useUnicodeLineBreaker(new EngineBreaks());
  }

  /**
   * Has the engine measure and paint through a {@link Typesetter} and set paragraphs as a whole.
   * Every font of the engine has to be a {@link ShapedFont}.
   *
   * @param document what the engine writes to
   * @param installed fonts for what the engine's lack
   */
  public static void into(PdfBoxRenderer engine, PDDocument document, Substitutes installed) {
    SharedContext context = engine.getSharedContext();
    Typesetter typesetter = new Typesetter(new Fallback(document, installed));
    context.setTextRenderer(typesetter);
    context.setReplacedElementFactory(
        new ParagraphHook(context.getReplacedElementFactory(), new ParagraphSetter(typesetter)));
  }
}
