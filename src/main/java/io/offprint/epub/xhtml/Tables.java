package io.offprint.epub.xhtml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tables: caption, head, bodies and foot in their order; what is no part of one stands before it.
 */
final class Tables {
  private final Conformer conformer;

  Tables(Conformer conformer) {
    this.conformer = conformer;
  }

  List<Node> table(Element from, Context context) {
    Parts parts = new Parts(conformer.elements().make(from, ContentModel.rule("table")));
    section(from, parts, null, context);
    return parts.assembled();
  }

  private void section(Element from, Parts parts, Element rows, Context context) {
    for (Node node : from.childNodes()) {
      String name = node instanceof Element e ? Elements.name(e) : "";
      switch (name) {
        case "caption" -> caption((Element) node, parts, context);
        case "thead", "tbody", "tfoot" -> {
          Element section = parts.section((Element) node, name);
          if (rows == null) {
            section((Element) node, parts, section, context);
          } else {
            section((Element) node, parts, rows, context);
          }
        }
        case "colgroup" -> section((Element) node, parts, rows, context);
        case "tr" -> row((Element) node, parts.rows(rows), context);
        case "td", "th" -> {
          Element row = parts.rows(rows).appendElement("tr");
          cell((Element) node, row, context);
        }
        default -> parts.before.addAll(conformer.nodes(List.of(node), context));
      }
    }
  }

  private void caption(Element from, Parts parts, Context context) {
    Element made = conformer.elements().make(from, ContentModel.rule("caption"));
    made.appendChildren(conformer.children(from, inside(context).in("caption")));
    if (parts.caption == null) {
      parts.caption = made;
    } else {
      made.tagName("div");
      parts.before.add(made);
    }
  }

  private void row(Element from, Element section, Context context) {
    Element row = conformer.elements().make(from, ContentModel.rule("tr"));
    List<Node> loose = new ArrayList<>();
    for (Node node : from.childNodes()) {
      String name = node instanceof Element e ? Elements.name(e) : "";
      if (name.equals("td") || name.equals("th")) {
        endLoose(loose, row, context);
        cell((Element) node, row, context);
      } else if (!Elements.isBlank(node)) {
        loose.add(node);
      }
    }
    endLoose(loose, row, context);
    if (row.childNodeSize() > 0) {
      section.appendChild(row);
    } else if (row.hasAttr("id")) {
      row.appendElement("td");
      section.appendChild(row);
    }
  }

  private void endLoose(List<Node> loose, Element row, Context context) {
    List<Node> nodes = conformer.nodes(loose, inside(context).in("td"));
    loose.clear();
    if (!nodes.isEmpty()) {
      row.appendElement("td").appendChildren(nodes);
    }
  }

  /** A head cell without content heads nothing. */
  private void cell(Element from, Element row, Context context) {
    Element cell = conformer.elements().make(from, ContentModel.rule(Elements.name(from)));
    cell.appendChildren(conformer.children(from, inside(context).in("td")));
    if (cell.tagName().equals("th") && !Elements.hasContent(cell)) {
      cell.tagName("td").removeAttr("scope");
    }
    row.appendChild(cell);
  }

  private static Context inside(Context context) {
    return context.in("table").in("tbody").in("tr");
  }

  /** The parts of one table as they are found. */
  private static final class Parts {
    private final Element table;
    private final List<Node> before = new ArrayList<>();
    private final List<Element> bodies = new ArrayList<>();
    private Element caption;
    private Element head;
    private Element foot;

    Parts(Element table) {
      this.table = table;
    }

    /** The first head and the first foot are what they say; everything else is a body. */
    Element section(Element from, String name) {
      if (name.equals("thead") && head == null) {
        head = new Element("thead");
        return head;
      }
      if (name.equals("tfoot") && foot == null) {
        foot = new Element("tfoot");
        return foot;
      }
      bodies.add(new Element("tbody"));
      return bodies.get(bodies.size() - 1);
    }

    Element rows(Element section) {
      if (section != null) {
        return section;
      }
      if (bodies.isEmpty()) {
        bodies.add(new Element("tbody"));
      }
      return bodies.get(bodies.size() - 1);
    }

    List<Node> assembled() {
      bodies.removeIf(body -> body.childNodeSize() == 0);
      append(caption);
      append(filled(head));
      bodies.forEach(this::append);
      append(filled(foot));
      if (bodies.isEmpty() && filled(head) == null && filled(foot) == null) {
        table.tagName("div");
        table.children().forEach(e -> e.tagName("div"));
      }
      List<Node> out = new ArrayList<>(before);
      if (table.childNodeSize() > 0 || table.hasAttr("id")) {
        out.add(table);
      }
      return out;
    }

    private static Element filled(Element section) {
      return section == null || section.childNodeSize() == 0 ? null : section;
    }

    private void append(Element part) {
      if (part != null) {
        table.appendChild(part);
      }
    }
  }
}
