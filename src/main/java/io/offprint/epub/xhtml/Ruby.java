package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Ruby annotations: base text, each followed by its reading. */
final class Ruby {
  private Ruby() {}

  /** Readings in parentheses for readers that know no ruby, where the article has them so. */
  static List<Node> conform(Conformer conformer, Element from, Context context) {
    Element ruby = conformer.elements().make(from, ContentModel.rule("ruby"));
    Context inside = context.in("ruby").phrasing();
    boolean parentheses = from.children().stream().anyMatch(e -> Elements.name(e).equals("rp"));
    List<Node> base = new ArrayList<>();
    for (Node node : from.childNodes()) {
      switch (node instanceof Element e ? Elements.name(e) : "") {
        case "rt", "rtc" -> {
          ruby.appendChildren(base);
          base.clear();
          if (parentheses) {
            ruby.appendElement("rp").appendText("(");
          }
          Element reading = conformer.elements().make((Element) node, ContentModel.rule("rt"));
          reading.appendChildren(conformer.children((Element) node, inside.in("rt")));
          ruby.appendChild(reading);
          if (parentheses) {
            ruby.appendElement("rp").appendText(")");
          }
        }
        case "rp" -> {}
        default -> base.addAll(conformer.nodes(List.of(node), inside));
      }
    }
    List<Node> out = new ArrayList<>();
    if (ruby.selectFirst("rt") == null) {
      ruby.tagName("span").appendChildren(base);
      out.add(ruby);
    } else {
      out.add(ruby);
      out.addAll(base);
    }
    return out;
  }
}
