package io.offprint.pdf.text;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FloatDistances;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one line in the order that the eye sees: Unicode Standard Annex #9, rule L2. */
final class VisualLine {
  /** A piece of a line that moves as a whole: an {@link InlineText} or a box. */
  private record Piece(Object object, InlineLayoutBox parent, int width, byte level) {}

  private final LineBox line;
  private final LayoutContext context;
  private final boolean rtl;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean mixed;

  VisualLine(LineBox line, LayoutContext context) {
    this.line = line;
    this.context = context;
    this.rtl = line.isLayedOutRTL();
  }

  /** Puts the pieces in their places; to be called once. Returns the boxes among them. */
  List<Box> arrange() {
    if (line.isContainsDynamicFunction()) {
      if (rtl) {
        line.setFloatDistances(new FromTheRight(line));
      }
      return List.of();
    }
    line.getChildren().forEach(child -> collect(child, null));
    if (mixed) {
      place();
    }
    if (rtl) {
      indent();
    }
    List<Box> boxes = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.object instanceof Box box) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  private void collect(Object child, InlineLayoutBox parent) {
    if (child instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(c -> collect(c, inline));
    } else if (child instanceof InlineText text) {
      byte level = level(text);
      mixed |= level != (rtl ? 1 : 0);
      pieces.add(new Piece(text, parent, text.getWidth(), level));
    } else if (child instanceof Box box && !box.getStyle().isNonFlowContent()) {
      pieces.add(new Piece(box, parent, box.getWidth(), (byte) (rtl ? 1 : 0)));
    }
  }

  private byte level(InlineText text) {
    String shown = text.getSubstring();
    if (!shown.isEmpty() && SetLine.isMark(shown.charAt(0))) {
      int level = 0;
      while (level + 1 < shown.length() && shown.charAt(level + 1) == Direction.MARK) {
        level++;
      }
      return (byte) level;
    }
    if (text.getTextDirection() == BidiSplitter.RTL) {
      return 1;
    }
    return (byte) (!rtl ? 0 : shown.isBlank() ? 1 : 2);
  }

  private void place() {
    byte[] levels = new byte[pieces.size()];
    Piece[] order = pieces.toArray(new Piece[0]);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = order[i].level;
    }
    Bidi.reorderVisually(levels, 0, order, 0, levels.length);
    int x = 0;
    List<InlineLayoutBox> open = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      x = place(order, i, x, open);
    }
    line.calcChildLocations();
  }

  /** Places one piece and the edges of the boxes around it that begin and end with it. */
  private int place(Piece[] order, int at, int left, List<InlineLayoutBox> open) {
    int x = left;
    Piece piece = order[at];
    for (InlineLayoutBox box : around(piece)) {
      if (!open.contains(box)) {
        open.add(box);
        box.setX(x);
        x += box.getLeftMarginBorderPadding(context);
      }
    }
    if (piece.object instanceof InlineText text) {
      text.setX(x - piece.parent.getX());
    } else {
      ((Box) piece.object).setX(x);
    }
    x += piece.width;
    List<InlineLayoutBox> boxes = around(piece);
    for (int k = boxes.size() - 1; k >= 0; k--) {
      InlineLayoutBox box = boxes.get(k);
      boolean more = false;
      for (int i = at + 1; i < order.length; i++) {
        more |= around(order[i]).contains(box);
      }
      if (!more) {
        x += box.getRightMarginPaddingBorder(context);
        box.setInlineWidth(x - box.getX());
      }
    }
    return x;
  }

  /** The boxes that a piece stands in, the outermost first. */
  private static List<InlineLayoutBox> around(Piece piece) {
    List<InlineLayoutBox> boxes = new ArrayList<>();
    for (Box box = piece.parent; box instanceof InlineLayoutBox b; box = b.getParent()) {
      boxes.add(0, b);
    }
    return boxes;
  }

  /** The engine knows indents on the left only. */
  private void indent() {
    boolean first = line.getPreviousSibling() == null;
    Box block = line.getParent();
    IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
    boolean right = align == IdentValue.JUSTIFY || align == IdentValue.RIGHT;
    if (first && (right || align == IdentValue.START)) {
      int width = block.getContentWidth();
      float indent =
          block.getStyle().getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
      line.setX(line.getX() - (int) indent);
      line.calcCanvasLocation();
      line.calcChildLocations();
    }
  }

  /**
   * Where a line holds a page number, the engine sets it anew when it paints it, and then leftwards
   * from the left edge. This moves it back by its width.
   */
  private static final class FromTheRight extends FloatDistances {
    private final LineBox line;

    FromTheRight(LineBox line) {
      this.line = line;
    }

    @Override
    public int getRightFloatDistance() {
      return -line.getContentWidth();
    }
  }
}
