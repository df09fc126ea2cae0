package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Joins a large initial with the word that it begins. */
final class DropCaps implements Rule {
  private static final Pattern NAMES =
      Words.names(
          "drop-?_?caps?|drop|first-?character|initial|first-?letter|lettrine|dropcap\\w*|cap");

  /** Letters that are words, so that the space after them is meant. */
  private static final String WORDS = "AIOEYÀÓÉАИОУВСКЯ";

  @Override
  public void apply(Element body, Context context) {
    Walk.named(body, "img").forEach(DropCaps::picture);
    for (Element e :
        Walk.marked(
            body,
            e -> Walk.isNamed(e, "span", "b", "strong", "font", "big", "div", "i", "em", "p"))) {
      if (!e.className().isEmpty() && NAMES.matcher(e.className()).find()) {
        String letter = Words.brief(e, 3);
        if (letter != null && letter.matches("[\"“„«'‘]?\\p{Lu}['’]?")) {
          join(e, letter);
        }
      }
    }
  }

  /** A picture of a letter that a word goes on after. */
  private static void picture(Element img) {
    Node next = img.nextSibling();
    if (img.attr("alt").matches("\\p{Lu}")
        && img.previousSibling() == null
        && next instanceof TextNode t
        && t.getWholeText().matches("(?s)\\p{Ll}.*")) {
      t.text(img.attr("alt") + t.getWholeText());
      img.remove();
    }
  }

  private static void join(Element e, String letter) {
    Element first = e;
    Node next = e.nextSibling();
    while (next == null
        && first.parent() != null
        && !first.parent().nameIs("body")
        && first.parent().childNodeSize() == 1) {
      first = first.parent();
      next = first.nextSibling();
    }
    while (next instanceof TextNode t && t.isBlank() && next.nextSibling() != null) {
      Node blank = next;
      next = next.nextSibling();
      blank.remove();
    }
    TextNode text =
        next == null
            ? null
            : next.nodeStream(TextNode.class).filter(t -> !t.isBlank()).findFirst().orElse(null);
    if (text != null) {
      String rest = text.getWholeText();
      boolean word = WORDS.contains(letter) && Character.isWhitespace(rest.charAt(0));
      text.text(letter + (word ? " " : "") + rest.stripLeading());
      first.remove();
    }
  }
}
