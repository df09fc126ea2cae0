package io.offprint.bind;

import io.offprint.model.Heading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** A chapter's branch of the table of contents: itself, then its headings, nested. */
final class Contents {
  private record Open(int level, Element heading, List<Heading> children) {}

  private Contents() {}

  /**
   * @param depth how many levels to show, of which the chapter is the first
   */
  static Heading of(String chapter, String title, Element body, int depth) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(1, null, new ArrayList<>()));
    for (Element heading : body.select("h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > depth || heading.text().isBlank()) {
        continue;
      }
      while (open.peek().level() >= level) {
        close(open, chapter);
      }
      open.push(new Open(level, heading, new ArrayList<>()));
    }
    while (open.size() > 1) {
      close(open, chapter);
    }
    return new Heading(chapter, "", title, open.pop().children());
  }

  private static void close(Deque<Open> open, String chapter) {
    Open done = open.pop();
    open.peek()
        .children()
        .add(new Heading(chapter, done.heading().id(), plain(done.heading()), done.children()));
  }

  /** The heading's words without note calls, which mean nothing in a contents entry. */
  private static String plain(Element heading) {
    if (heading.selectFirst(".noteref") == null) {
      return heading.text();
    }
    Element copy = heading.clone();
    copy.select(".noteref").remove();
    return copy.text();
  }
}
