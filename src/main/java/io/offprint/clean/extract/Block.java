package io.offprint.clean.extract;

import org.jsoup.nodes.Element;

/**
 * A leaf of the page's block structure: text with nothing but inline markup.
 *
 * @param box its element's place
 * @param index in the order of the page
 * @param text with white space evened out
 * @param words how many
 * @param chars letters and digits in it
 * @param linkChars letters and digits of it in links
 * @param marks what else is in it
 */
record Block(Box box, int index, String text, int words, int chars, int linkChars, Marks marks) {

  /**
   * Markup in a block.
   *
   * @param strongChars letters and digits in emphasis
   * @param outward links that leave the site
   * @param named what the names of inline elements say, a bit for each purpose
   * @param linked what the links' addresses say, likewise
   */
  record Marks(
      int links, int pictures, int times, int strongChars, int outward, int named, int linked) {

    boolean named(Hints.Purpose purpose) {
      return (named & 1 << purpose.ordinal()) != 0;
    }

    boolean linked(Hints.Purpose purpose) {
      return (linked & 1 << purpose.ordinal()) != 0;
    }
  }

  Element element() {
    return box.element;
  }

  double linkDensity() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  /** Long, with few links: hardly ever a label, a teaser or a menu. */
  boolean isProse() {
    return chars >= 80 && linkDensity() < 0.33 && !isHeading();
  }

  boolean is(String tag) {
    return box.element.nameIs(tag);
  }

  /** Whether it is a heading, or all that one holds. */
  boolean isHeading() {
    for (Box up = box;
        up != null && up.to - up.from <= 1 && box.depth - up.depth < 3;
        up = up.parent) {
      String tag = up.element.normalName();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return true;
      }
    }
    return false;
  }
}
