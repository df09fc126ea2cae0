package io.offprint.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import org.w3c.dom.Element;

/**
 * Lays a document out no further than to the first picture that will have to stand elsewhere, since
 * all that follows would be done in vain. The engine asks of each block whether a picture replaces
 * it before it lays it out; that is where this looks back at what stands already.
 */
final class FittingWatch implements ReplacedElementFactory {
  /**
   * A layout, or the beginning of one.
   *
   * @param isWhole whether it reached the end of the document
   */
  record Layout(BlockBox root, boolean isWhole) {}

  private static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient BlockBox root;

    Misfit(BlockBox root) {
      super("a picture should stand elsewhere", null, false, false);
      this.root = root;
    }
  }

  private final PdfBoxRenderer engine;
  private final ReplacedElementFactory others;
  private boolean looks;

  private FittingWatch(PdfBoxRenderer engine, ReplacedElementFactory others) {
    this.engine = engine;
    this.others = others;
  }

  /** Has an engine watched. */
  static FittingWatch over(PdfBoxRenderer engine) {
    SharedContext context = engine.getSharedContext();
    FittingWatch watch = new FittingWatch(engine, context.getReplacedElementFactory());
    context.setReplacedElementFactory(watch);
    return watch;
  }

  /** Lays the document out, to its end whatever it finds if it is to be the last layout. */
  Layout layout(boolean isLast) {
    looks = !isLast;
    try {
      engine.layout();
      return new Layout(engine.getRootBox(), true);
    } catch (Misfit e) {
      return new Layout(e.root, false);
    }
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback agent, int width, int height) {
    if (looks && Fitting.followsMisfit(c, box)) {
      throw new Misfit(c.getRootLayer().getMaster());
    }
    return others.createReplacedElement(c, box, agent, width, height);
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return others.isReplacedElement(element);
  }
}
