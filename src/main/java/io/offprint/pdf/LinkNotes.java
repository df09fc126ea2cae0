package io.offprint.pdf;

import io.offprint.model.LinkStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Prints where links lead: the address in a note, the same number for the same address, or after
 * the link; the page for a link inside the book.
 */
final class LinkNotes {
  /** With more than these, a chapter's addresses stand at its end. */
  private static final int MOST_AT_FOOT = 60;

  /** Where no address is printed. */
  private static final String NOWHERE = "header, pre, .backref, .noteref";

  /** Where a note at the foot has no place, so that the address stands at the chapter's end. */
  static final String APART =
      "h1, h2, h3, h4, h5, h6, table, figcaption, .pullquote, .gallery, .notes, pre";

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private final LinkStyle style;
  private final String chapter;
  private final Map<String, String> marks = new LinkedHashMap<>();
  private final Set<String> atEnd = new HashSet<>();
  private boolean lettered;

  LinkNotes(LinkStyle style, String chapter) {
    this.style = style;
    this.chapter = chapter;
  }

  void print(Element body) {
    if (style == LinkStyle.NONE) {
      return;
    }
    body.select("a[href^=#]").stream()
        .filter(a -> a.closest("sup, .noteref, .backref") == null && WORD.matcher(a.text()).find())
        .forEach(a -> a.addClass("page-ref"));
    lettered = body.selectFirst("a.noteref") != null;
    LinkStyle used = style;
    List<Element> links =
        body.select("a[href~=(?i)^(https?|mailto):]").stream()
            .filter(a -> a.closest(NOWHERE) == null && a.hasText() && !isSaid(a))
            .toList();
    long addresses = links.stream().map(a -> a.attr("href")).distinct().count();
    if (used == LinkStyle.FOOTNOTES && addresses > MOST_AT_FOOT) {
      used = LinkStyle.ENDNOTES;
    }
    for (Element link : links) {
      print(link, used);
    }
    if (!atEnd.isEmpty()) {
      body.appendChild(list());
    }
  }

  /** Whether the link's own words are its address. */
  private static boolean isSaid(Element link) {
    String said = PrintedAddress.of(link.text().strip());
    return PrintedAddress.of(link.attr("href")).startsWith(said) && said.contains(".")
        || said.equals(PrintedAddress.of(link.attr("href")));
  }

  /** In the article's own notes, which are short and far from the foot, beside the link. */
  private static LinkStyle place(Element link, LinkStyle wanted) {
    if (link.closest(".notes") != null) {
      return LinkStyle.INLINE;
    }
    return wanted == LinkStyle.FOOTNOTES && link.closest(APART) != null
        ? LinkStyle.ENDNOTES
        : wanted;
  }

  private void print(Element link, LinkStyle wanted) {
    LinkStyle used = place(link, wanted);
    String url = link.attr("href");
    String address = PrintedAddress.of(url);
    if (used == LinkStyle.INLINE) {
      link.after(new Element("span").addClass("address").text("\u00A0(" + address + ")"));
      return;
    }
    boolean first = !marks.containsKey(url);
    String mark = marks.computeIfAbsent(url, u -> mark(marks.size() + 1));
    if (first && used == LinkStyle.ENDNOTES) {
      atEnd.add(url);
    }
    link.attr("title", link.text());
    Element call =
        used == LinkStyle.FOOTNOTES && first
            ? new Element("span").addClass("link-note").attr("data-mark", mark).text(address)
            : new Element("span").addClass("link-call").text(mark);
    hold(link, call);
  }

  /** Puts the call behind the last word of the link, inseparably. */
  private static void hold(Element link, Element call) {
    if (link.childNodeSize() > 0
        && link.childNode(link.childNodeSize() - 1) instanceof TextNode text
        && !text.isBlank()) {
      String words = text.getWholeText().stripTrailing();
      int word = words.lastIndexOf(' ') + 1;
      Element span = new Element("span").addClass("nobreak");
      TextNode last = new TextNode(words.substring(word));
      text.text(words.substring(0, word));
      span.appendChild(last).appendChild(call);
      link.appendChild(span);
    } else {
      link.appendChild(call);
    }
  }

  private Element list() {
    Element section = new Element("section").addClass("notes link-notes");
    Element list = section.appendElement("div");
    marks.forEach(
        (url, mark) -> {
          if (!atEnd.contains(url)) {
            return;
          }
          Element p = list.appendElement("p").id(ChapterText.anchor(chapter, "link." + mark));
          p.appendElement("span").addClass("link-mark").text(mark);
          p.appendElement("a").attr("href", url).text(PrintedAddress.of(url));
        });
    return section;
  }

  /** A number, or a letter in a chapter that has numbered notes of its own. */
  private String mark(int number) {
    if (!lettered) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters.insert(0, (char) ('a' + (n - 1) % 26));
    }
    return letters.toString();
  }
}
