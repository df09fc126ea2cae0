package io.offprint.pdf.text;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.RenderingContext;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Puts our own typesetting into an engine. This is the one place where the two meet. */
public final class Typesetting {
  private Typesetting() {}

  /** Tells a builder how the lines of a document break and which way its text runs. */
  public static void prepare(PdfRendererBuilder builder, Document html) {
    builder.useUnicodeLineBreaker(new EngineBreaks());
    if (Direction.matters(html)) {
      Direction.prepare(builder);
    }
  }

  /** Tells what paints a document which way its text runs. */
  public static void direct(RenderingContext context, Document html) {
    if (Direction.matters(html)) {
      Direction.prepare(context);
    }
  }

  /**
   * Puts text that runs from right to left in its place; to be called once, when the layout is
   * final.
   */
  public static void arrange(PdfBoxRenderer engine, Document html) {
    if (Direction.matters(html)) {
      SharedContext context = engine.getSharedContext();
      VisualOrder.arrange(engine.getRootBox(), context.newLayoutContextInstance());
    }
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

  /** Mends what the engine's layout leaves to mend; to be called before it paints. */
  public static void finish(PdfBoxRenderer engine) {
    FinishedLines.mend(engine.getRootBox(), engine.getSharedContext().newLayoutContextInstance());
  }
}
