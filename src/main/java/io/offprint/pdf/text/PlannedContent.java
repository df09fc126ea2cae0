package io.offprint.pdf.text;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/**
 * The inline content of a block, which looks different while lines are made of it: then it is text
 * with its line breaks already chosen. Whoever else looks, as when the columns of a table are
 * measured, sees the content as it is.
 *
 * <p>The engine asks for the content at the moment when the block's width and the floats beside it
 * are known, and again each time when it has to lay the block out anew.
 */
final class PlannedContent extends AbstractList<Styleable> {
  private final BlockBox block;
  private final List<Styleable> original;
  private final LayoutContext context;
  private final ParagraphSetter setter;

  PlannedContent(BlockBox block, LayoutContext context, ParagraphSetter setter) {
    this.block = block;
    this.original = block.getInlineContent();
    this.context = context;
    this.setter = setter;
  }

  @Override
  public Styleable get(int index) {
    return original.get(index);
  }

  @Override
  public int size() {
    return original.size();
  }

  @Override
  public Iterator<Styleable> iterator() {
    boolean beingLaidOut = block.getState() == Box.CHILDREN_FLUX;
    return beingLaidOut ? setter.set(block, original, context).iterator() : original.iterator();
  }
}
