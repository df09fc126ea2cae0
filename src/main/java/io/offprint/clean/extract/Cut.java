package io.offprint.clean.extract;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Removes everything but the chosen blocks and what stands among them. */
final class Cut {
  private final BitSet kept;
  private final int last;

  private Cut(BitSet kept) {
    this.kept = kept;
    this.last = kept.length() - 1;
  }

  /**
   * Cuts the tree in place.
   *
   * @return the innermost element that holds all of the chosen blocks
   */
  static Element to(Survey page, BitSet kept) {
    Box region = page.root();
    for (Box inner = region; inner != null; ) {
      region = inner;
      inner = null;
      for (Box child : region.children) {
        if (child.holds(kept.nextSetBit(0)) && child.holds(kept.length() - 1)) {
          inner = child;
        }
      }
    }
    Box parent = region.children.isEmpty() && region.parent != null ? region.parent : region;
    new Cut(kept).prune(parent);
    return parent.element;
  }

  private void prune(Box box) {
    for (Box child : box.children) {
      int next = kept.nextSetBit(child.from);
      boolean holdsText = next >= 0 && next < child.to;
      boolean pictureAmongText = child.from == child.to && child.from <= last;
      if (holdsText) {
        prune(child);
      } else if (!pictureAmongText) {
        child.element.remove();
      }
    }
  }
}
