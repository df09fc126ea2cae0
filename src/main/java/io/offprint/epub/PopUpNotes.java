package io.offprint.epub;

import org.jsoup.nodes.Element;

/**
 * Gives an article's notes the form that reading systems show in a pop-up window: one {@code aside}
 * each (EPUB 3.3, section 6.1.2.2), in which the number stands that the list had given it.
 */
final class PopUpNotes {
  private PopUpNotes() {}

  static void prepare(Element body) {
    for (Element section : body.select("section.notes")) {
      for (Element list : section.select("> ol")) {
        int number = 1;
        for (Element item : list.select("> li")) {
          note(item, number++);
        }
        list.unwrap();
      }
    }
  }

  private static void note(Element item, int number) {
    item.tagName("aside").addClass("note");
    Element first = item.firstElementChild();
    boolean paragraph = first != null && first.nameIs("p") && first.previousSibling() == null;
    Element into = paragraph ? first : item;
    into.prependText(" ");
    into.prependElement("span").addClass("note-number").text(number + ".");
  }
}
