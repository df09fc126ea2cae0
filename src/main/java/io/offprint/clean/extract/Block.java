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
   */
  record Marks(int links, int pictures, int times, int strongChars) {}

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

  boolean isHeading() {
    String tag = box.element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
