package io.offprint.pdf.text;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.List;

/**
 * Text that stands beside blocks without a block of its own, as that of a list item above a nested
 * list. The engine lays out its box without asking whether a picture replaces it, and without
 * saying that it does, so that {@link PlannedContent} could not know.
 */
final class TextBetweenBlocks extends AnonymousBlockBox {
  private TextBetweenBlocks(AnonymousBlockBox box, int index) {
    super(box.getElement());
    setIndex(index);
    setStyle(box.getStyle());
    setAnonymous(true);
    setParent(box.getParent());
    setChildrenContentType(ContentType.INLINE);
    setInlineContent(box.getInlineContent());
  }

  /** Has the text among a block's children planned. */
  static void plan(BlockBox parent, LayoutContext c, ParagraphSetter setter) {
    List<Box> children = parent.getChildren();
    for (int i = 0; i < children.size(); i++) {
      // What is inside an inline box that a block splits is left to the engine.
      if (children.get(i) instanceof AnonymousBlockBox box
          && !(box instanceof TextBetweenBlocks)
          && box.getOpenInlineBoxes() == null) {
        TextBetweenBlocks planned = new TextBetweenBlocks(box, i);
        planned.setInlineContent(new PlannedContent(planned, c, setter));
        children.set(i, planned);
      }
    }
  }

  /** Where the text alone is laid out again, the engine forgets the id of the element around it. */
  @Override
  public void reset(LayoutContext c) {
    String id = c.getNamespaceHandler().getID(getElement());
    Box named = id == null ? null : c.getSharedContext().getBoxById(id);
    super.reset(c);
    if (named != null) {
      c.addBoxId(id, named);
    }
  }

  @Override
  public void layout(LayoutContext c) {
    setState(Box.CHILDREN_FLUX);
    super.layout(c);
    setState(Box.DONE);
  }
}
