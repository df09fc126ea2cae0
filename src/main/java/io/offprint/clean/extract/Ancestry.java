package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.HashSet;
import java.util.Set;

/**
 * What a box and those around it say, the page left out; found from its parent's, so that a deeply
 * nested box costs no more than another.
 */
final class Ancestry {
  private static final Ancestry PAGE = new Ancestry();

  /** The purposes of the boxes below the main box, or beside it, a bit for each. */
  final int inside;

  /** The purposes of the main box and of those around it, a bit for each. */
  final int outside;

  /** The tags of the boxes below the main box, or beside it. */
  final Set<String> tags;

  /** Whether one of the boxes below the main box, or beside it, is not seen without a script. */
  final boolean hidden;

  /**
   * The child of the main box that holds it, or the outermost one beside; null for those around.
   */
  final Box branch;

  /** How many boxes there are from the branch to it. */
  final int levels;

  private Ancestry() {
    inside = 0;
    outside = 0;
    tags = Set.of();
    hidden = false;
    branch = null;
    levels = 0;
  }

  private Ancestry(Box box, Box main) {
    Ancestry up = box.parent.ancestry;
    boolean below = box.from > main.from || box.to < main.to;
    inside = below ? up.inside | box.hints.bits() : 0;
    outside = below ? up.outside : up.outside | box.hints.bits();
    tags = below ? with(up.tags, box.element.normalName()) : Set.of();
    hidden = below && (up.hidden || box.hints.hidden());
    branch = up.branch == null && below ? box : up.branch;
    levels = below ? up.levels + 1 : 0;
  }

  /** Tells every box of a page its own. */
  static void tell(Survey page, Box main) {
    for (Box box : page.boxes()) { // parents before children
      box.ancestry = box.parent == null ? PAGE : new Ancestry(box, main);
    }
  }

  private static Set<String> with(Set<String> tags, String tag) {
    if (tags.contains(tag)) {
      return tags;
    }
    Set<String> all = new HashSet<>(tags);
    all.add(tag);
    return all;
  }

  static boolean has(int purposes, Purpose purpose) {
    return (purposes >> purpose.ordinal() & 1) != 0;
  }
}
