package io.offprint;

import io.offprint.model.Chapter;
import io.offprint.pdf.TaggedText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader reads of a chapter, in order. */
final class ReadingOrder {
  private static final String UNSPOKEN = "math, svg, img, .backref, .noteref";

  private ReadingOrder() {}

  /** The letters of each stretch of text, which calls of notes interrupt. */
  static List<String> pieces(Chapter chapter) {
    Element body = Jsoup.parseBodyFragment(chapter.html()).body();
    body.select(UNSPOKEN).forEach(e -> e.text("").tagName("hr"));
    List<String> pieces = new ArrayList<>();
    body.nodeStream(TextNode.class)
        .filter(text -> !isCall(text))
        .map(text -> TaggedText.letters(text.getWholeText()))
        .filter(letters -> !letters.isEmpty())
        .forEach(pieces::add);
    return pieces;
  }

  private static boolean isCall(Node text) {
    return text.parent() instanceof Element e && e.is("hr");
  }
}
