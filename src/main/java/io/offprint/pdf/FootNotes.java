package io.offprint.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Moves an article's short notes to the foot of the page that calls them. Long ones, and those that
 * are called from where the engine can have no note, stay at the end of the chapter.
 */
final class FootNotes {
  /** A note of more characters would take the page away from the text. */
  private static final int LONGEST = 320;

  /** An article with more of them has references rather than notes. */
  private static final int MOST = 60;

  private FootNotes() {}

  static void place(Element body) {
    Element section = body.selectFirst("section.notes:not(.link-notes)");
    List<Element> notes = section == null ? List.of() : section.select("> ol > li[id]");
    if (notes.isEmpty() || notes.size() > MOST) {
      return;
    }
    Map<String, List<Element>> calls =
        body.select("a.noteref").stream().collect(Collectors.groupingBy(a -> a.attr("href")));
    for (int i = 0; i < notes.size(); i++) {
      Element note = notes.get(i);
      note.attr("value", Integer.toString(i + 1));
      List<Element> of = calls.getOrDefault("#" + note.id(), List.of());
      if (of.size() == 1 && isShort(note) && of.get(0).closest(LinkNotes.APART) == null) {
        move(note, of.get(0));
      }
    }
    if (section.selectFirst("li") == null) {
      section.remove();
    }
  }

  private static boolean isShort(Element note) {
    return note.text().length() <= LONGEST
        && note.select("> p").size() <= 1
        && note.select("div, ul, ol, dl, table, pre, blockquote, figure, img, svg, math, br")
            .isEmpty();
  }

  private static void move(Element note, Element call) {
    note.select(".backref").remove();
    Element words = note.childrenSize() == 1 && note.child(0).nameIs("p") ? note.child(0) : note;
    Element foot =
        new Element("span").addClass("link-note").id(note.id()).attr("data-mark", call.text());
    for (Node node : List.copyOf(words.childNodes())) {
      foot.appendChild(node);
    }
    call.replaceWith(foot);
    note.remove();
  }
}
