package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;

/**
 * Mends lines after layout: first lines with a picture or formula in them, of which the engine
 * forgets the indent, and justified lines with a page number in them, which only the engine can
 * justify once it knows the number.
 */
final class FinishedLines {
  /** A line this near to its full width, in the engine's units, is meant to fill it. */
  private static final int FULL = 40;

  private FinishedLines() {}

  static void mend(Box box, LayoutContext c) {
    if (box instanceof LineBox line && box.getParent() instanceof BlockBox block) {
      indent(line, block, c);
      if (line.isContainsDynamicFunction() && !line.isLayedOutRTL() && isFull(line, block)) {
        line.setEndsOnNL(false);
        line.getChildren().forEach(child -> flow(child, c));
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      mend(box.getChild(i), c);
    }
  }

  private static void indent(LineBox line, BlockBox block, LayoutContext c) {
    if (!line.isFirstLine() || !line.isContainsBlockLevelContent() || line.getContentStart() != 0) {
      return;
    }
    float indent =
        block
            .getStyle()
            .getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, block.getContentWidth(), c);
    IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
    boolean rtl = block.getStyle().getDirection() == IdentValue.RTL;
    boolean left = align == IdentValue.LEFT || align == IdentValue.JUSTIFY && !rtl;
    if (indent > 0 && left && line.getContentWidth() + indent <= block.getContentWidth() + FULL) {
      line.setContentStart((int) indent);
      line.setX(line.getX() + (int) indent);
      line.calcCanvasLocation();
      line.calcChildLocations();
    }
  }

  /** The engine justifies no text that keeps its line feeds. */
  private static void flow(Box box, LayoutContext c) {
    if (box instanceof InlineLayoutBox inline) {
      CalculatedStyle style = inline.getStyle();
      CalculatedStyle flowing = style.overrideStyle(style.getIdent(CSSName.DISPLAY));
      flowing.getderivedValuesById()[CSSName.WHITE_SPACE.FS_ID] = IdentValue.NORMAL;
      flowing.getFSFont(c);
      inline.setStyle(flowing);
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box nested) {
          flow(nested, c);
        }
      }
    }
  }

  private static boolean isFull(LineBox line, BlockBox block) {
    int room = block.getContentWidth() - line.getContentStart() - line.getContentWidth();
    return block.getStyle().isTextJustify() && room >= 0 && room < FULL;
  }
}
