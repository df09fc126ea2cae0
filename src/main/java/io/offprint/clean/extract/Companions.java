package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;

/** Brings together what belongs together, whatever its pieces look like alone. */
final class Companions {
  private Companions() {}

  static void keep(Survey page, BitSet kept) {
    wholes(page, kept);
    headings(page.blocks(), kept);
  }

  /**
   * A quotation without its source, or a list without some of its items, is another text; a
   * quotation that stands in the text is part of it. Of lists that are mostly dropped, nothing
   * stays.
   */
  private static void wholes(Survey page, BitSet kept) {
    for (Box box : page.boxes()) {
      boolean quotation = box.is("blockquote");
      boolean list = box.is("ul") || box.is("ol");
      if (!quotation && !list && !box.is("dl")) {
        continue;
      }
      int had = chars(page, kept, box);
      boolean between = box.from > 0 && kept.get(box.from - 1) && kept.get(box.to);
      if (2 * had > page.chars(box) || quotation && between) {
        kept.set(box.from, box.to);
      } else if (list && (kept.nextSetBit(0) < box.from || kept.length() > box.to)) {
        kept.clear(box.from, box.to);
      }
    }
  }

  private static int chars(Survey page, BitSet kept, Box box) {
    int chars = 0;
    for (int i = kept.nextSetBit(box.from); i >= 0 && i < box.to; i = kept.nextSetBit(i + 1)) {
      chars += page.blocks().get(i).chars();
    }
    return chars;
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
