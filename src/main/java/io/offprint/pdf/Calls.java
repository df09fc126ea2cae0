package io.offprint.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Keeps the call of a note on the line of the word that it belongs to. */
final class Calls {
  private static final Pattern LAST_WORD = Pattern.compile("\\S{1,20}$");

  private Calls() {}

  static void hold(Element body) {
    for (Element call : body.select("a.noteref")) {
      if (call.previousSibling() instanceof TextNode text) {
        Matcher word = LAST_WORD.matcher(text.getWholeText());
        if (word.find()) {
          TextNode last = text.splitText(word.start());
          call.wrap("<span class=\"nobreak\"></span>");
          call.parent().prependChild(last);
        }
      }
    }
  }
}
