package io.offprint.clean.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Frees the text of a note of its label and of the links that led back. */
final class NoteText {
  private NoteText() {}

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s\\u00a0]*[\\[(]?(?:\\d{1,3}|[*†‡§¶]{1,3}|[a-z])[\\])]?[.:)]?[\\s\\u00a0]+(?=\\S)|^[.:)]\\s+|^[\\s\\u00a0]*[\\^↑↩]+[\\s\\u00a0]*");
  private static final Pattern ARROW =
      Pattern.compile(
          "[\\s\\u00a0]*(?:[↩↑^⤴↵︎️]+|\\[?(?i:back|return)(?: to (?:text|content))?\\]?)[\\s\\u00a0]*");
  private static final String BACKS =
      ".mw-cite-backlink, .footnote-backref, .footnote-back, .reversefootnote, .footnoteBackLink, .backref, a[rev=footnote],"
          + " a[role=doc-backlink], .easy-footnote-to-top, .footnote_backlink";

  static void removeBack(Element a) {
    Element outer = a;
    while (outer.parent() != null
        && outer.parent().normalName().matches("sup|span|b|small|cite")
        && outer.parent().children().size() == 1
        && outer.parent().ownText().replaceAll("[\\^↑\\s.]", "").isEmpty()) {
      outer = outer.parent();
    }
    outer.remove();
  }

  static void strip(Element block, Element target) {
    block.select(BACKS).remove();
    for (Element a : block.select("a, span, sup")) {
      String text = Words.brief(a, 20);
      boolean label =
          a == target && text != null && text.matches("[\\[(]?[\\d*†‡§a-z]{1,3}[\\])]?[.:]?");
      boolean arrow =
          a.nameIs("a")
              && a.attr("href").startsWith("#")
              && text != null
              && ARROW.matcher(text).matches();
      if (a.parent() != null && a != block && (label || arrow)) {
        removeBack(a);
      }
    }
    TextNode first = first(block);
    if (first != null && !block.nameIs("li")
        || first != null && first.getWholeText().strip().matches("[\\^↑].*")) {
      Matcher m = LABEL.matcher(first.getWholeText());
      first.text(m.find() ? first.getWholeText().substring(m.end()) : first.getWholeText());
    }
  }

  private static TextNode first(Node block) {
    return block
        .nodeStream(TextNode.class)
        .filter(t -> !Whitespace.isBlank(t.getWholeText()))
        .findFirst()
        .orElse(null);
  }
}
