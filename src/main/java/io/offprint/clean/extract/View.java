package io.offprint.clean.extract;

import java.util.Locale;
import java.util.Set;

/**
 * One block as it is seen in its page: the boxes around it, its neighbours, its likeness to others.
 */
final class View {
  private static final int NEAR = 2;

  final Scene scene;
  final Block block;

  /** The child of the main box that holds the block, or the outermost one beside the main box. */
  final Box branch;

  final boolean inMain;

  /** Boxes between the block's and its branch. */
  final int levels;

  /** Purposes of the block and of two boxes around it, of all below the main box, of the others. */
  final int near;

  final int inside;
  final int outside;
  final Set<String> tags;
  final boolean hidden;
  final double titleLikeness;
  final boolean namesAuthor;
  final boolean inDescription;
  final int heading;
  final Item item;

  View(Scene scene, Block block) {
    this.scene = scene;
    this.block = block;
    inMain = scene.main.holds(block.index());
    int purposes = 0;
    Box box = block.box();
    for (int up = 0; up <= NEAR && box.parent != null; up++, box = box.parent) {
      purposes |= box.hints.bits();
    }
    near = purposes;
    Ancestry ancestry = block.box().ancestry;
    inside = ancestry.inside;
    outside = ancestry.outside;
    tags = ancestry.tags;
    hidden = ancestry.hidden;
    branch = ancestry.branch == null ? block.box() : ancestry.branch;
    levels = ancestry.levels;
    String folded = Claims.fold(block.text());
    titleLikeness = likeness(folded, scene.page.claims().titles());
    namesAuthor =
        folded.length() < 120 && scene.page.claims().authors().stream().anyMatch(folded::contains);
    inDescription =
        folded.length() > 30 && scene.page.claims().description().contains(folded.substring(0, 30));
    heading = headingBefore();
    item = Item.around(scene, block);
  }

  private int headingBefore() {
    for (int i = block.index() - 1; i >= Math.max(0, block.index() - 40); i--) {
      if (scene.page.blocks().get(i).isHeading()) {
        return i;
      }
    }
    return -1;
  }

  private static double likeness(String folded, Set<String> titles) {
    double best = 0;
    for (String title : titles) {
      if (folded.length() > 8 && (title.contains(folded) || folded.contains(title))) {
        double share =
            (double) Math.min(title.length(), folded.length())
                / Math.max(title.length(), folded.length());
        best = Math.max(best, title.startsWith(folded) ? Math.max(share, 0.95) : share);
      }
    }
    return best;
  }

  /** The block {@code by} places further, or null beyond the page's ends. */
  Block neighbour(int by) {
    int i = block.index() + by;
    return i < 0 || i >= scene.page.blocks().size() ? null : scene.page.blocks().get(i);
  }

  /** Index of the next heading, or of the end of the page. */
  int nextHeading() {
    int size = scene.page.blocks().size();
    int i = block.index() + 1;
    while (i < size && i < block.index() + 30 && !scene.page.blocks().get(i).isHeading()) {
      i++;
    }
    return i;
  }

  /** The innermost box that holds another block too; the page when there is no such block. */
  Box with(int other) {
    Box box = block.box();
    while (box.parent != null && !box.holds(other)) {
      box = box.parent;
    }
    return box;
  }

  /** How many boxes stand between the block and that one, or -1. */
  int levelsTo(int other) {
    return other < 0 ? -1 : block.box().depth - with(other).depth;
  }

  Box around(int level) {
    Box box = block.box();
    for (int i = 0; i < level && box.parent != null; i++) {
      box = box.parent;
    }
    return box;
  }

  String lower() {
    return block.text().toLowerCase(Locale.ROOT);
  }
}
