package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The date in the page's address, as in {@code /2024/03/15/}. */
final class UrlDate implements ClueSource {
  static final String NAME = "address";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-/_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
  private static final Evaluator OPEN_GRAPH = Selector.evaluatorOf("meta[property=og:url]");

  @Override
  public void read(Document document, URI base, Clues clues) {
    add(base == null ? "" : base.toString(), clues);
    add(value(document, "link", CANONICAL, "href"), clues);
    add(value(document, "meta", OPEN_GRAPH, "content"), clues);
  }

  private static String value(Document document, String name, Evaluator marked, String attribute) {
    Element found =
        Walk.first(
            document, e -> e.nameIs(name) && e.hasAttr(attribute) && marked.matches(document, e));
    return found == null ? "" : found.attr(attribute);
  }

  private static void add(String address, Clues clues) {
    Matcher date = DATE.matcher(address);
    if (date.find()) {
      clues.add(Field.PUBLISHED, NAME, date.group(1) + "-" + date.group(3) + "-" + date.group(4));
    }
  }
}
