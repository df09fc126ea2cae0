package io.offprint.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import java.util.concurrent.CancellationException;

/**
 * Lets the thread's interruption stop the engine, which does not look for it itself: at every
 * block, every piece of text that is broken into lines, every page that is painted. What grows past
 * its {@link PageLimit} is stopped there too.
 */
final class Interruption {
  private Interruption() {}

  /** Has the layout of an engine looked after. */
  static void into(PdfBoxRenderer engine, PageLimit limit) {
    SharedContext context = engine.getSharedContext();
    context.setReplacedElementFactory(new Factory(context.getReplacedElementFactory(), limit));
    context.setLineBreaker(new Breaker(context.getLineBreaker(), limit));
  }

  /**
   * Ends the work of an interrupted thread.
   *
   * @throws CancellationException when it is
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  private record Factory(ReplacedElementFactory factory, PageLimit limit)
      implements ReplacedElementFactory {
    @Override
    public ReplacedElement createReplacedElement(
        LayoutContext c, BlockBox box, UserAgentCallback agent, int width, int height) {
      check();
      limit.watch(c.getRootLayer());
      limit.check();
      return factory.createReplacedElement(c, box, agent, width, height);
    }

    @Override
    public boolean isReplacedElement(org.w3c.dom.Element element) {
      return factory.isReplacedElement(element);
    }
  }

  private record Breaker(FSTextBreaker breaker, PageLimit limit) implements FSTextBreaker {
    @Override
    public void setText(String text) {
      check();
      limit.check();
      breaker.setText(text);
    }

    @Override
    public int next() {
      return breaker.next();
    }
  }
}
