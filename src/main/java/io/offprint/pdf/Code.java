package io.offprint.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets listings without the empty line that usually ends their markup. */
final class Code {
  private Code() {}

  static void trim(Element body) {
    for (Element pre : body.select("pre")) {
      Node last = pre;
      while (last instanceof Element e && e.childNodeSize() > 0) {
        last = e.childNode(e.childNodeSize() - 1);
      }
      if (last instanceof TextNode text) {
        text.text(text.getWholeText().stripTrailing());
      }
    }
  }
}
