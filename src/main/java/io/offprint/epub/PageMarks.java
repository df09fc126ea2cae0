package io.offprint.epub;

import io.offprint.model.Pagination;
import io.offprint.model.Pagination.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks in a chapter where the pages of the printed edition begin (EPUB Accessibility 1.1, section
 * 4.2): an empty element with the page's number, which shows nothing.
 */
final class PageMarks {
  /** Told to the serializer, which gives it its type and role. */
  static final String CLASS = "page-break";

  /** What cannot hold a mark has it before itself. */
  private static final Set<String> CLOSED = Set.of("img", "hr", "svg", "math");

  private PageMarks() {}

  /** The id of a page's mark; no id of an article has a dot. */
  static String id(Break page) {
    return "page." + page.label();
  }

  /**
   * Adds the marks to a chapter as it was bound, before anything else is done to it.
   *
   * @param pages those that begin in the chapter
   */
  static void add(Element body, List<Break> pages) {
    List<Element> elements = new ArrayList<>(body.getAllElements());
    for (Break page : pages) {
      Element mark = new Element("span").addClass(CLASS).id(id(page));
      mark.attr("aria-label", page.label());
      Element block = elements.get(Math.min(page.element(), elements.size() - 1));
      if (CLOSED.contains(block.normalName())) {
        block.before(mark);
      } else {
        put(mark, block, page.letters());
      }
    }
  }

  /** Behind so many letters of the block, but not inside a word. */
  private static void put(Element mark, Element block, int letters) {
    int left = letters;
    for (TextNode text : letters == 0 ? List.<TextNode>of() : own(block, new ArrayList<>())) {
      String words = text.getWholeText();
      int at = 0;
      while (at < words.length() && left > 0) {
        int c = words.codePointAt(at);
        left -= Character.isLetter(c) ? 1 : 0;
        at += Character.charCount(c);
      }
      at = left > 0 ? words.length() : word(words, at);
      if (at < words.length()) {
        split(text, at, mark);
        return;
      }
    }
    block.prependChild(mark);
  }

  /** The start of the word that a place is in, or of the next one when it is in none. */
  private static int word(String words, int place) {
    int at = place;
    if (at > 0 && at < words.length() && Character.isLetter(words.charAt(at))) {
      while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
        at--;
      }
      return at;
    }
    while (at < words.length() && !Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void split(TextNode text, int at, Element mark) {
    if (at == 0) {
      text.before(mark);
    } else {
      text.splitText(at).before(mark);
    }
  }

  /** The texts in a block that are in no other block inside it. */
  private static List<TextNode> own(Node in, List<TextNode> texts) {
    for (Node child : in.childNodes()) {
      if (child instanceof TextNode text) {
        texts.add(text);
      } else if (child instanceof Element element && !Pagination.isBlock(element.normalName())) {
        own(element, texts);
      }
    }
    return texts;
  }
}
