package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;

/** How wide the lines of a block are, with its indent and the floats beside it. */
final class Measure {
  private final BlockBox block;
  private final LayoutContext context;
  private final int width;
  private final int indent;
  private final int lineHeight;
  private final boolean uniform;

  private Measure(BlockBox block, LayoutContext context) {
    this.block = block;
    this.context = context;
    width = block.getContentWidth();
    indent =
        (int)
            block.getStyle().getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
    lineHeight = Math.max(1, (int) block.getStyle().getLineHeight(context));
    uniform = floats(0) == 0;
  }

  static Measure of(BlockBox block, LayoutContext context) {
    return new Measure(block, context);
  }

  /** Width of the line with this number, from 0. */
  double of(int line) {
    double wide = uniform ? width : width - floats(line);
    return line == 0 ? wide - indent : wide;
  }

  /** Whether all lines but the first are of the same width. */
  boolean isUniform() {
    return uniform;
  }

  /** A width that every line has. */
  double narrowest() {
    return (uniform ? width : width - floats(0)) - Math.max(0, indent);
  }

  private int floats(int line) {
    LineBox probe = new LineBox();
    probe.setStyle(block.getStyle().createAnonymousStyle(IdentValue.BLOCK));
    probe.setParent(block);
    probe.setY(line * lineHeight);
    probe.setHeight(lineHeight);
    probe.calcCanvasLocation();
    return context.getBlockFormattingContext().getFloatDistance(context, probe, width);
  }
}
