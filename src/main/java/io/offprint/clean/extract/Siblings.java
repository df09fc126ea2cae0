package io.offprint.clean.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of a page's boxes are made alike: the same tag and classes under one parent. */
final class Siblings {
  /** Boxes of several blocks that are made alike, and what they hold together. */
  static final class Group {
    int count;

    /** Letters and digits in prose. */
    int prose;

    /** The same in that box which has most of it. */
    int richest;

    /** Blocks with a date. */
    int dates;
  }

  private final Survey page;
  private final int[] dates;

  Siblings(Survey page) {
    this.page = page;
    dates = new int[page.blocks().size() + 1];
    for (Block b : page.blocks()) {
      boolean dated = b.marks().times() > 0 || OwnSigns.isDated(b);
      dates[b.index() + 1] = dates[b.index()] + (dated ? 1 : 0);
    }
  }

  /** The group of a box of several blocks that has a parent. */
  Group of(Box box) {
    if (box.group == null) {
      group(box.parent.children);
    }
    return box.group;
  }

  private void group(List<Box> children) {
    Map<String, Group> groups = new HashMap<>();
    for (Box child : children) {
      if (child.to - child.from > 1) {
        Group group = groups.computeIfAbsent(kind(child), k -> new Group());
        int prose = page.prose(child);
        child.group = group;
        child.place = group.count++;
        group.prose += prose;
        group.richest = Math.max(group.richest, prose);
        group.dates += dates[child.to] - dates[child.from];
      }
    }
  }

  /** Tag and classes without digits, which only number the boxes. */
  private static String kind(Box box) {
    StringBuilder kind = new StringBuilder(box.element.normalName()).append('.');
    String names = box.element.className();
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (!Character.isDigit(c)) {
        kind.append(c);
      }
    }
    return kind.toString();
  }
}
