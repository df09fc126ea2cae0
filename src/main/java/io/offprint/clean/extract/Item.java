package io.offprint.clean.extract;

import io.offprint.clean.extract.Siblings.Group;
import java.util.Set;

/**
 * The innermost box of several blocks around a block that has siblings made alike: a comment among
 * comments, a teaser among teasers, a section among sections.
 *
 * @param count how many of them there are, itself too; 0 when there is no such box
 * @param levels how many boxes it is up from the block
 * @param blocks how many blocks it holds
 * @param place how many of its like come before
 * @param links the share of its letters in links
 * @param chars letters and digits in its prose
 * @param mean the same of its like, on average
 * @param share the share of the page's prose that they hold together
 * @param most the share of their prose that the richest of them holds
 * @param dates how many blocks with a date they have on average
 */
record Item(
    int count,
    int levels,
    int blocks,
    int place,
    double links,
    int chars,
    double mean,
    double share,
    double most,
    double dates) {
  private static final Item NONE = new Item(0, -1, 0, -1, -1, 0, 0, 0, -1, -1);
  private static final int REACH = 8;

  /** They hold items, and are none. */
  private static final Set<String> WHOLES = Set.of("tr", "tbody", "ul", "ol");

  static Item around(Scene scene, Block block) {
    Box box = block.box();
    for (int level = 0; level < REACH && box.parent != null; level++, box = box.parent) {
      if (box.to - box.from > 1 && !WHOLES.contains(box.element.normalName())) {
        Group group = scene.siblings.of(box);
        if (group.count > 1) {
          return of(scene.page, box, level, group);
        }
      }
    }
    return NONE;
  }

  private static Item of(Survey page, Box box, int level, Group group) {
    int all = page.prose(page.root());
    double count = group.count;
    return new Item(
        group.count,
        level,
        box.to - box.from,
        box.place,
        page.linkDensity(box),
        page.prose(box),
        group.prose / count,
        all == 0 ? 0 : (double) group.prose / all,
        group.prose == 0 ? -1 : (double) group.richest / group.prose,
        group.dates / count);
  }
}
