package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;

/** Keeps the short pieces that belong to what is kept, whatever they look like alone. */
final class Companions {
  private Companions() {}

  static void keep(Survey page, BitSet kept) {
    wholes(page, kept);
    headings(page.blocks(), kept);
  }

  /** A quotation without its source, or a list of terms without some of them, is another text. */
  private static void wholes(Survey page, BitSet kept) {
    for (Box box : page.boxes()) {
      if (box.element.nameIs("blockquote") || box.element.nameIs("dl")) {
        int had = 0;
        for (int i = kept.nextSetBit(box.from); i >= 0 && i < box.to; i = kept.nextSetBit(i + 1)) {
          had += page.blocks().get(i).chars();
        }
        if (2 * had > page.chars(box)) {
          kept.set(box.from, box.to);
        }
      }
    }
  }

  /** A heading between two kept blocks, the second of which stands under it. */
  private static void headings(List<Block> blocks, BitSet kept) {
    for (int i = 1; i + 1 < blocks.size(); i++) {
      if (!kept.get(i)
          && blocks.get(i).isHeading()
          && kept.get(i - 1)
          && kept.get(i + 1)
          && blocks.get(i).linkDensity() < 0.5
          && follows(blocks.get(i).box(), blocks.get(i + 1).box())) {
        kept.set(i);
      }
    }
  }

  private static boolean follows(Box heading, Box next) {
    for (Box up = next.parent; up != null; up = up.parent) {
      if (up == heading.parent) {
        return true;
      }
    }
    return false;
  }
}
