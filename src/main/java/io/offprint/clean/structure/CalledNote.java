package io.offprint.clean.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A note and the links that call it.
 *
 * @param block that holds its text
 * @param target what the calls lead to, in the block or around it
 */
record CalledNote(Element block, Element target, List<Element> calls) {

  CalledNote(Element block, Element target) {
    this(block, target, new ArrayList<>());
  }

  /** The note as an item, without its label and with one link back. */
  Element item(int number, List<Element> backs) {
    backs.forEach(NoteText::removeBack);
    NoteText.strip(block, target);
    Element item = block.nameIs("li") ? block : Vocabulary.element("li");
    block.remove();
    if (item != block) {
      boolean paragraph = block.nameIs("p");
      item.appendChildren(paragraph ? List.of(block) : List.copyOf(block.childNodes()));
    }
    item.clearAttributes().attr("id", "note-" + number);
    Element back = Vocabulary.element("a").addClass("backref").attr("href", "#noteref-" + number);
    back.appendChild(new TextNode("↩"));
    Element last = item.lastElementChild();
    while (last != null && last.nameIs("div") && last.childrenSize() > 0) {
      last = last.lastElementChild();
    }
    Element end = last != null && last.nameIs("p") ? last : item;
    end.appendText(" ");
    end.appendChild(back);
    return item;
  }
}
