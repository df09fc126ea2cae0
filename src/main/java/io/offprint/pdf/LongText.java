package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Divides very long texts. The engine copies what is left of a text for every line that it takes
 * from it, so that one of a million characters costs minutes; one of several parts costs seconds.
 */
final class LongText {
  /** Characters; enough for any paragraph that somebody wrote. */
  private static final int PART = 4_000;

  private LongText() {}

  static void divide(Document document) {
    List<TextNode> texts = new ArrayList<>();
    for (Element element : document.body().getAllElements()) {
      for (TextNode text : element.textNodes()) {
        if (text.getWholeText().length() > PART) {
          texts.add(text);
        }
      }
    }
    texts.forEach(LongText::divide);
  }

  private static void divide(TextNode text) {
    String rest = text.getWholeText();
    while (rest.length() > PART) {
      int end = end(rest);
      text.before(new Element("span").appendText(rest.substring(0, end)));
      rest = rest.substring(end);
    }
    text.text(rest);
  }

  /** After a space if there is one not far back, and never between the halves of a character. */
  private static int end(String text) {
    int space = text.lastIndexOf(' ', PART - 1);
    if (space > PART / 2) {
      return space + 1;
    }
    return Character.isHighSurrogate(text.charAt(PART - 1)) ? PART - 1 : PART;
  }
}
