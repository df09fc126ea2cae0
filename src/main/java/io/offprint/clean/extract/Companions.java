package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;

/** Brings together what belongs together, whatever its pieces look like alone. */
final class Companions {
  private static final int FEW = 2;
  private static final double LIKELY = 0.25;

  /** How far behind a heading its text may begin. */
  private static final int FAR = 12;

  private Companions() {}

  static void keep(Survey page, BitSet kept, double[] chances) {
    wholes(page, kept);
    headings(page.blocks(), kept, chances);
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

  /** Headings in the midst of what is kept, the last of which has kept text under it. */
  private static void headings(List<Block> blocks, BitSet kept, double[] chances) {
    for (int i = blocks.size() - 2; i > 0; i--) {
      Block heading = blocks.get(i);
      if (!kept.get(i)
          && heading.isHeading()
          && hasText(blocks, kept, i)
          && kept.previousSetBit(i) >= section(heading, chances[i]).from
          && !leadsAway(heading)) {
        kept.set(i);
      }
    }
  }

  /** The box around a heading; of a likely one, the innermost that has something before it. */
  private static Box section(Block heading, double chance) {
    Box box = heading.box().parent;
    boolean likely = chance >= LIKELY || Accordions.isHeading(heading.element());
    while (likely && box.parent != null && box.from == heading.index()) {
      box = box.parent;
    }
    return box;
  }

  /** Whether kept text follows a heading, though a hint or two and captions stand between. */
  private static boolean hasText(List<Block> blocks, BitSet kept, int heading) {
    int next = kept.nextSetBit(heading + 1);
    if (next < 0
        || next - heading > FAR
        || !follows(blocks.get(heading).box(), blocks.get(next).box())) {
      return false;
    }
    List<Block> hints =
        blocks.subList(heading + 1, next).stream().filter(b -> !Cut.isCaption(b.box())).toList();
    return hints.size() <= FEW && hints.stream().noneMatch(b -> b.isHeading() || b.isProse());
  }

  /** Whether it is a link, other than to its own place on the page. */
  private static boolean leadsAway(Block heading) {
    return heading.linkDensity() >= 0.5
        && !heading.element().select("a[href]:not([href^=#])").isEmpty();
  }

  /** Whether the box around a heading and what holds nothing else holds what comes next. */
  private static boolean follows(Box heading, Box next) {
    Box alone = heading;
    while (alone.parent != null && alone.parent.to - alone.parent.from == 1) {
      alone = alone.parent;
    }
    for (Box up = next.parent; up != null; up = up.parent) {
      if (up == alone.parent) {
        return true;
      }
    }
    return false;
  }
}
