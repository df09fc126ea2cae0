package io.offprint.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** In which columns the cells of a table stand (HTML table model), the table being mended. */
final class TableGrid {
  /** A cell, its columns from one up to another, and its rows likewise. */
  private record Cell(Element element, int from, int to, int top, int below) {}

  private final List<Cell> cells = new ArrayList<>();
  private final List<Element> rows;
  private int columns;

  TableGrid(Element table) {
    List<BitSet> taken = new ArrayList<>();
    rows = Elements.in(table, "tr");
    rows.forEach(row -> taken.add(new BitSet()));
    for (int r = 0; r < rows.size(); r++) {
      for (Element cell : children(rows.get(r), "")) {
        int from = taken.get(r).nextClearBit(0);
        int to = from + span(cell, "colspan");
        int below = Math.min(rows.size(), r + span(cell, "rowspan"));
        taken.subList(r, below).forEach(row -> row.set(from, to));
        cells.add(new Cell(cell, from, to, r, below));
        columns = Math.max(columns, to);
      }
    }
  }

  int columns() {
    return columns;
  }

  /** Leaves the first column and those from one up to another. */
  void keep(int first, int end) {
    for (Cell cell : cells) {
      int own = cell.from == 0 ? 1 : 0;
      int kept = Math.max(0, Math.min(cell.to, end) - Math.max(Math.max(cell.from, 1), first));
      if (own + kept == 0) {
        cell.element.getParentNode().removeChild(cell.element);
      } else if (own + kept == 1) {
        cell.element.removeAttribute("colspan");
      } else {
        cell.element.setAttribute("colspan", Integer.toString(own + kept));
      }
    }
    for (int r = rows.size() - 1; r >= 0; r--) {
      if (children(rows.get(r), "").isEmpty()) {
        remove(r);
      }
    }
  }

  /** Takes out a row in which no cell begins any more. */
  private void remove(int row) {
    for (Cell cell : cells) {
      if (cell.top < row && cell.below > row && cell.element.getParentNode() != null) {
        int span = span(cell.element, "rowspan") - 1;
        cell.element.setAttribute("rowspan", Integer.toString(span));
      }
    }
    rows.get(row).getParentNode().removeChild(rows.get(row));
  }

  private static int span(Element cell, String attribute) {
    String said = cell.getAttribute(attribute);
    return said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : 1;
  }

  /** A parent's child elements, those of a name if it is not empty. */
  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && (name.isEmpty() || e.getTagName().equals(name))) {
        children.add(e);
      }
    }
    return children;
  }
}
