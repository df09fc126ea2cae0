package io.offprint.clean.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Composes tables: caption, head, body and foot in this order, rows of cells in them. */
final class TableBlocks {
  private final Flow flow;

  TableBlocks(Flow flow) {
    this.flow = flow;
  }

  void table(Element e, Element to) {
    Element table = flow.start(e, "table");
    Element caption = Vocabulary.element("caption");
    List<Element> before = new ArrayList<>();
    Element head = Vocabulary.element("thead");
    Element body = Vocabulary.element("tbody");
    Element foot = Vocabulary.element("tfoot");
    for (Element child : e.children()) {
      switch (child.normalName()) {
        case "caption" -> flow.phrase().flat(child, caption);
        case "thead" -> rows(child, body.childrenSize() == 0 ? head : body);
        case "tfoot" -> rows(child, foot);
        case "tbody" -> rows(child, body);
        case "tr" -> row(child, body);
        default -> before.add(child);
      }
    }
    before.forEach(loose -> flow.pour(Vocabulary.element("div").appendChild(loose.clone()), to));
    if (body.childrenSize() == 0) {
      body = foot.childrenSize() > 0 ? foot.tagName("tbody") : head.tagName("tbody");
    }
    if (head.nameIs("thead") && head.childrenSize() > 0) {
      table.appendChild(head);
    }
    table.appendChild(body);
    if (foot.nameIs("tfoot") && foot.childrenSize() > 0) {
      table.appendChild(foot);
    }
    if (Phrase.hasContent(caption)) {
      table.prependChild(caption);
    }
    if (Phrase.hasContent(body) || Phrase.hasContent(table)) {
      to.appendChild(table);
    }
  }

  private void rows(Element from, Element to) {
    for (Element child : from.children()) {
      row(child, to);
    }
  }

  private void row(Element e, Element to) {
    if (!e.nameIs("tr")) {
      return;
    }
    Element row = flow.start(e, "tr");
    for (Node node : e.childNodes()) {
      if (node instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
        Element made = flow.start(cell, cell.normalName());
        flow.fill(cell, made);
        row.appendChild(made);
      }
    }
    if (row.childrenSize() > 0 && (Phrase.hasContent(row) || spanned(to))) {
      to.appendChild(row);
    }
  }

  /** Whether a cell of an earlier row may reach down here, so that no row may go. */
  private static boolean spanned(Element rows) {
    return rows.children().stream()
        .anyMatch(r -> r.children().stream().anyMatch(c -> c.hasAttr("rowspan")));
  }
}
