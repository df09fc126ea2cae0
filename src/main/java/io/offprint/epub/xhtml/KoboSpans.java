package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts every sentence and every picture of a chapter into a {@code span.koboSpan} whose id counts
 * paragraphs and sentences, the way Kobo's own books have it.
 */
final class KoboSpans {
  private static final Pattern SENTENCE =
      Pattern.compile(".+?(?:[.!?…。！？]+[\"'”’»)\\]]*\\s+|$)", Pattern.DOTALL);
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "pre",
          "div",
          "figcaption",
          "caption",
          "summary",
          "aside",
          "blockquote",
          "img");

  /** Elements that hold bare text or another vocabulary. */
  private static final Set<String> WHOLE = Set.of("svg", "math", "ruby", "time");

  private final Ids ids;
  private int paragraph;
  private int sentence;

  KoboSpans(Ids ids) {
    this.ids = ids;
  }

  /** Changes the list and the trees in it. */
  void add(List<Node> nodes) {
    Element holder = new Element("div");
    holder.appendChildren(nodes);
    children(holder);
    nodes.clear();
    nodes.addAll(holder.childNodes());
  }

  private void children(Element parent) {
    boolean text = takesText(parent);
    for (Node child : new ArrayList<>(parent.childNodes())) {
      if (child instanceof TextNode words && !words.isBlank() && text) {
        sentences(words.getWholeText()).forEach(words::before);
        words.remove();
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    if (PARAGRAPHS.contains(element.tagName())) {
      paragraph++;
      sentence = 0;
    }
    if (element.tagName().equals("img")) {
      Element span = span();
      element.replaceWith(span);
      span.appendChild(element);
    } else if (!WHOLE.contains(element.tagName())) {
      children(element);
    }
  }

  private List<Element> sentences(String text) {
    List<Element> spans = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      spans.add(span().appendText(m.group()));
    }
    return spans;
  }

  private Element span() {
    String id = ids.free("kobo." + Math.max(1, paragraph) + "." + ++sentence);
    return new Element("span").addClass("koboSpan").attr("id", id);
  }

  private static boolean takesText(Element parent) {
    var rule = ContentModel.rule(parent.tagName());
    return rule != null
        && switch (rule.holds()) {
          case PHRASING, FLOW, TRANSPARENT, FIGURE, DETAILS -> true;
          default -> false;
        };
  }
}
