package io.offprint.clean.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The last line of a quotation's last paragraph, where a dash begins it: who said it. */
final class SignedLine {
  /** After the end of a sentence; a dash within a line may well be the author's own. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(.*[.!?…。][\"”’»)]?)?[ \\t\\u00a0]*\\R?\\s*([—–―]\\s*\\p{Lu}[^.!?\\n]{1,100}\\.?)\\s*",
          Pattern.DOTALL);

  private SignedLine() {}

  /** Parts it from the words, and returns the paragraph that is then the last one. */
  static Element split(Element p) {
    Node end = p.lastChild();
    if (!(end instanceof TextNode t)
        || p.childNodeSize() == 1 && !t.getWholeText().contains("\n")) {
      return p;
    }
    String text = t.getWholeText();
    Matcher m = SIGNED.matcher(text);
    boolean ownLine = t.previousSibling() != null && t.previousSibling().nameIs("br");
    if (!m.matches()
        || !ownLine && !text.substring(0, m.start(2)).stripTrailing().equals(m.group(1))
        || !ownLine && !text.substring(m.end(1), m.start(2)).contains("\n")) {
      return p;
    }
    Element signed = Vocabulary.element("p").appendText(m.group(2).strip());
    if (ownLine) {
      t.previousSibling().remove();
    }
    t.text(m.group(1) == null ? "" : m.group(1));
    p.after(signed);
    return signed;
  }
}
