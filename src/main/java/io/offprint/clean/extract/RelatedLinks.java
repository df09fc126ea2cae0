package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.BitSet;
import java.util.List;

/**
 * Drops boxes that say by their name that they lead to other articles, and do nothing else: under
 * their headings, all is links. Names alone prove little, and neither do links.
 */
final class RelatedLinks {
  private static final double LINKS = 0.9;

  /** A larger share of what is kept is the article itself, as on pages that list things. */
  private static final double MOST = 0.25;

  private RelatedLinks() {}

  static void drop(Survey page, BitSet kept) {
    int all = kept.stream().map(i -> page.blocks().get(i).chars()).sum();
    for (Box box : page.boxes()) {
      if (box.hints.has(Purpose.RELATED)
          && !box.hints.has(Purpose.CONTENT)
          && kept.get(box.from, box.to).cardinality() > 0
          && page.chars(box) < all * MOST
          && isLinks(page.blocks().subList(box.from, box.to))) {
        kept.clear(box.from, box.to);
      }
    }
  }

  private static boolean isLinks(List<Block> blocks) {
    double linked = 0;
    int chars = 0;
    int links = 0;
    for (Block b : blocks) {
      if (!b.isHeading()) {
        linked += b.linkDensity() * b.chars();
        chars += b.chars();
        links++;
      }
    }
    return links > 1 && linked >= chars * LINKS;
  }
}
