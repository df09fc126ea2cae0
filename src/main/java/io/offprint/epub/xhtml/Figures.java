package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Elements with one part that is named: a figure's caption, a disclosure's summary. */
final class Figures {
  private final Conformer conformer;

  Figures(Conformer conformer) {
    this.conformer = conformer;
  }

  /** The caption is the first or the last thing of a figure; further ones are plain text. */
  List<Node> figure(Element from, Context context) {
    Element figure = conformer.elements().make(from, ContentModel.rule("figure"));
    Context inside = context.in("figure");
    Element caption = null;
    boolean first = false;
    for (Node node : from.childNodes()) {
      if (caption == null && isPart(node, "figcaption")) {
        caption = part((Element) node, "figcaption", inside.in("figcaption"));
        first = figure.childNodes().stream().allMatch(Elements::isBlank);
      } else {
        figure.appendChildren(conformer.nodes(List.of(node), inside));
      }
    }
    if (caption != null && first) {
      figure.prependChild(caption);
    } else if (caption != null) {
      figure.appendChild(caption);
    }
    return List.of(figure);
  }

  /** Open, since paper and many e-readers cannot open it; without a summary it is a division. */
  List<Node> details(Element from, Context context) {
    Element details = conformer.elements().make(from, ContentModel.rule("details"));
    Context inside = context.in("details");
    Element summary = null;
    List<Node> rest = new ArrayList<>();
    for (Node node : from.childNodes()) {
      if (summary == null && isPart(node, "summary")) {
        summary = part((Element) node, "summary", inside.in("summary").phrasing());
      } else {
        rest.addAll(conformer.nodes(List.of(node), inside));
      }
    }
    if (summary == null || !Elements.hasContent(summary)) {
      details.tagName("div");
    } else {
      details.attr("open", "open");
    }
    if (summary != null) {
      details.appendChild(details.tagName().equals("div") ? summary.tagName("div") : summary);
    }
    details.appendChildren(rest);
    return List.of(details);
  }

  private Element part(Element from, String name, Context inside) {
    Element made = conformer.elements().make(from, ContentModel.rule(name));
    made.appendChildren(conformer.children(from, inside));
    return made;
  }

  private static boolean isPart(Node node, String name) {
    return node instanceof Element element && Elements.name(element).equals(name);
  }
}
