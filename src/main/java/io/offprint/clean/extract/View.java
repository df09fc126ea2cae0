package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * One block as it is seen in its page: the boxes around it, its neighbours, its likeness to others.
 */
final class View {
  final Scene scene;
  final Block block;

  /** The child of the main box that holds the block, or the outermost one beside the main box. */
  final Box branch;

  final boolean inMain;

  /** Boxes between the block's and its branch. */
  final int levels;

  final Set<Purpose> near = EnumSet.noneOf(Purpose.class);
  final Set<Purpose> inside = EnumSet.noneOf(Purpose.class);
  final Set<Purpose> outside = EnumSet.noneOf(Purpose.class);
  final Set<String> tags = new HashSet<>();
  final boolean hidden;
  final double titleLikeness;
  final boolean namesAuthor;
  final boolean inDescription;
  final int heading;
  final Item item;

  View(Scene scene, Block block) {
    this.scene = scene;
    this.block = block;
    Box main = scene.main;
    inMain = main.holds(block.index());
    Box top = block.box();
    boolean unseen = false;
    int up = 0;
    int steps = 0;
    for (Box box = block.box(); box.parent != null; box = box.parent, up++) {
      boolean below = box.from > main.from || box.to < main.to;
      for (Purpose p : Purpose.values()) {
        if (box.hints.has(p)) {
          if (up <= 2) {
            near.add(p);
          }
          (below ? inside : outside).add(p);
        }
      }
      if (below) {
        tags.add(box.element.normalName());
        unseen |= box.hints.hidden();
        top = box;
        steps++;
      }
    }
    branch = top;
    levels = steps;
    hidden = unseen;
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
