package io.offprint.pdf;

import io.offprint.model.Limit;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives lists the form that their PDF tags allow: nothing in them but items. */
final class Lists {
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
      bound(list, "start");
      list.children().forEach(item -> bound(item, "value"));
      if (list.childrenSize() == 0) {
        list.remove();
      }
    }
    body.select("li").stream()
        .filter(li -> li.parent() == null || !li.parent().is("ul, ol"))
        .forEach(li -> li.tagName("div"));
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
