package io.offprint.pdf.text;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.RenderingContext;
import java.text.Bidi;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * How text that runs from right to left is told from other text inside the engine, which cuts each
 * paragraph where the direction changes (Unicode Standard Annex #9) and keeps the pieces in the
 * order in which they are read.
 */
final class Direction {
  /**
   * Stands in front of a text as often as its embedding level says: text of an odd level is to be
   * shaped from right to left.
   */
  static final char MARK = '\u200F';

  /** The first character of the scripts that run leftwards; no directional mark is before it. */
  static final char FIRST_LEFTWARDS = '\u0590';

  private Direction() {}

  /** Whether the engine has to know about directions at all. */
  static boolean matters(Document document) {
    Element root = document.getDocumentElement();
    if (root.getAttribute("dir").equals("rtl")) {
      return true;
    }
    char[] text = root.getTextContent().toCharArray();
    return Bidi.requiresBidi(text, 0, text.length);
  }

  /** Tells a builder which text runs from right to left. */
  static void prepare(PdfRendererBuilder builder) {
    builder.useUnicodeBidiSplitter(Splitter::new);
    builder.useUnicodeBidiReorderer(new Marker());
  }

  /** Tells what paints. */
  static void prepare(RenderingContext context) {
    context.setBidiReorderer(new Marker());
  }

  /** A text of one direction with its mark, if it is one that runs from right to left. */
  static String marked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_LEFTWARDS) {
        byte direction = Character.getDirectionality(c);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return MARK + text;
        }
      }
    }
    return text;
  }

  static String marks(int level) {
    return String.valueOf(MARK).repeat(level);
  }

  /** Cuts a paragraph into runs of one embedding level. */
  private static final class Splitter implements BidiSplitter {
    private Bidi bidi;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
      bidi =
          new Bidi(
              paragraph,
              defaultDirection == RTL
                  ? Bidi.DIRECTION_RIGHT_TO_LEFT
                  : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
      return Math.max(1, bidi.getRunCount());
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
      if (bidi.getLength() == 0) {
        return new BidiTextRun(0, 0, bidi.baseIsLeftToRight() ? LTR : RTL);
      }
      int start = bidi.getRunStart(run);
      byte direction = (bidi.getRunLevel(run) & 1) == 0 ? LTR : RTL;
      return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      Bidi guess = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
      return guess.baseIsLeftToRight() ? LTR : RTL;
    }
  }

  /** Leaves all reordering to the shaper, which is told by a mark. */
  private static final class Marker implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
      return text.isEmpty() || SetLine.isMark(text.charAt(0)) ? text : MARK + text;
    }

    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
