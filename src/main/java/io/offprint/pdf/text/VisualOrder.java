package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

/**
 * Puts what has been laid out where it belongs when text runs from right to left: the pieces of a
 * line, which the engine sets in one direction alone, narrow blocks and the columns of a table.
 * Only places change; the order of the boxes, in which they are painted and read out, stays that of
 * the text.
 */
final class VisualOrder {
  private final LayoutContext context;

  private VisualOrder(LayoutContext context) {
    this.context = context;
  }

  /** Puts everything in a finished layout in its place; to be called once. */
  static void arrange(Box root, LayoutContext context) {
    new VisualOrder(context).arrange(root);
  }

  private void arrange(Box box) {
    if (box instanceof LineBox line) {
      new VisualLine(line, context).arrange().forEach(this::arrange);
      return;
    }
    if (box instanceof TableBox table && isRtl(table)) {
      mirrorCells(table);
      table.calcChildLocations();
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (isRtl(box) && isBlock(child)) {
        toTheRight(child, box.getContentWidth());
      }
      arrange(child);
    }
  }

  private static boolean isBlock(Box box) {
    boolean block = box instanceof TableBox || box.getClass() == BlockBox.class;
    return block && !box.getStyle().isNonFlowContent() && !box.getStyle().isFloated();
  }

  /** Blocks narrower than their column stand at its right edge. */
  private static void toTheRight(Box box, int column) {
    if (box.getWidth() < column) {
      box.setX(column - box.getX() - box.getWidth());
      box.calcCanvasLocation();
      box.calcChildLocations();
    }
  }

  private static boolean isRtl(Box box) {
    return box.getStyle().getDirection() == IdentValue.RTL;
  }

  private static void mirrorCells(Box box) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child instanceof TableCellBox) {
        child.setX(box.getWidth() - child.getX() - child.getWidth());
      } else {
        mirrorCells(child);
      }
    }
  }
}
