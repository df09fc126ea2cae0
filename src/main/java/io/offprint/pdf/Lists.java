package io.offprint.pdf;

import io.offprint.model.Limit;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives lists the form that their PDF tags allow: nothing in them but items. */
final class Lists {
  private static final Map<String, String> KINDS =
      Map.of("a", "lower-alpha", "A", "upper-alpha", "i", "lower-roman", "I", "upper-roman");

  private Lists() {}

  static void mend(Element body) {
    for (Element list : body.select("ul, ol")) {
      for (Node child : List.copyOf(list.childNodes())) {
        if (child instanceof TextNode text && text.isBlank()) {
          text.remove();
        } else if (!child.nameIs("li")) {
          child.wrap("<li></li>");
        }
      }
      letter(list);
      bound(list, "start");
      list.children().forEach(item -> bound(item, "value"));
      countDown(list);
      if (list.childrenSize() == 0) {
        list.remove();
      }
    }
    body.select("li").stream()
        .filter(li -> li.parent() == null || !li.parent().is("ul, ol"))
        .forEach(li -> li.tagName("div"));
  }

  /** What the engine does not take from the attribute. */
  private static void letter(Element list) {
    String style = KINDS.get(list.attr("type"));
    if (list.nameIs("ol") && style != null) {
      list.attr("style", "list-style-type: " + style);
    }
  }

  /** The engine counts upwards only. */
  private static void countDown(Element list) {
    if (!list.nameIs("ol") || !list.hasAttr("reversed")) {
      return;
    }
    int next = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : list.childrenSize();
    for (Element item : list.children()) {
      next = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : next;
      item.attr("value", Integer.toString(next--));
    }
  }

  /** Numbers past this make roman numerals of megabytes. */
  private static void bound(Element e, String attribute) {
    if (e.hasAttr(attribute) && !e.attr(attribute).matches("-?\\d{1,5}")) {
      e.attr(
          attribute,
          e.attr(attribute).matches("\\d+") ? Integer.toString(Limit.LIST_NUMBER.most()) : "1");
    }
  }
}
