package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns notes that stand in the line where they belong into notes at the end with a call. */
final class SideNotes {
  private SideNotes() {}

  private static final String NOTES =
      "span.sidenote, span.marginnote, small.sidenote, .modern-footnotes-footnote__note,"
          + " span.footnote_tooltip, span.side-note, label.sidenote > span.note";

  /** Whether its classes are like those of notes. */
  private static boolean mayBe(Element e) {
    return e.className().toLowerCase(Locale.ROOT).contains("note");
  }

  static void turn(Element body) {
    int number = 0;
    Element list = Vocabulary.element("ol");
    if (Walk.first(body, SideNotes::mayBe) == null) {
      return;
    }
    for (Element note : body.select(NOTES)) {
      if (note.parent() == null
          || !Phrase.hasContent(note)
          || note.parents().stream().anyMatch(p -> p.is(NOTES))) {
        continue;
      }
      number++;
      clear(note);
      Element call = Vocabulary.element("sup");
      Element link = Vocabulary.element("a").attr("href", "#side-note-" + number);
      link.appendChild(new TextNode(String.valueOf(number)));
      note.replaceWith(call.appendChild(link));
      Element item = Vocabulary.element("li").attr("id", "side-note-" + number);
      item.appendChildren(List.copyOf(note.childNodes()));
      list.appendChild(item);
    }
    if (number > 0) {
      body.appendChild(list);
    }
  }

  /** Removes what shows and hides the note. */
  private static void clear(Element note) {
    note.select("label, input, .sidenote-number").remove();
    Element before = note.previousElementSibling();
    while (before != null
        && (before.is(
            "label, input, .modern-footnotes-footnote, .sidenote-number, a.footnote_plugin_tooltip"))) {
      Element next = before.previousElementSibling();
      before.remove();
      before = next;
    }
  }
}
