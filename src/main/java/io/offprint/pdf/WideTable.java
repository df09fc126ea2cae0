package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a table narrower, step by step: smaller type; then, with many columns, two tables with the
 * first column in both; then words that break.
 */
final class WideTable {
  private static final int MANY_COLUMNS = 7;

  /** Columns are not of one width, so a part may come out wider than its share. */
  private static final double SLACK = 0.9;

  private WideTable() {}

  /**
   * Takes the next step; whether there was one.
   *
   * @param excess the table's width by what it may have
   */
  static boolean narrow(Element table, double excess) {
    String names = table.getAttribute("class");
    if (!names.contains("wide")) {
      table.setAttribute("class", (names + " wide").strip());
      return true;
    }
    if (!names.contains("broken") && isGrid(table) && columns(table) >= MANY_COLUMNS) {
      split(table, excess);
      return true;
    }
    if (!names.contains("broken")) {
      table.setAttribute("class", names + " broken");
      return true;
    }
    return false;
  }

  private static void split(Element table, double excess) {
    int columns = columns(table);
    int each = Math.max(1, (int) Math.floor(columns / excess * SLACK) - 1);
    int to = columns;
    while (to > each + 1) {
      Element part = copy(table);
      table.getParentNode().insertBefore(part, table.getNextSibling());
      keep(part, Math.max(each + 1, to - each), to);
      to = Math.max(each + 1, to - each);
    }
    keep(table, 0, to);
  }

  private static Element copy(Element table) {
    Element copy = (Element) table.cloneNode(true);
    copy.removeAttribute("id");
    NodeList all = copy.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      ((Element) all.item(i)).removeAttribute("id");
    }
    children(copy, "caption").forEach(copy::removeChild);
    return copy;
  }

  /** Leaves the first column and those from one to another. */
  private static void keep(Element table, int from, int to) {
    for (Element row : rows(table)) {
      List<Element> cells = cells(row);
      for (int i = 1; i < cells.size(); i++) {
        if (i < from || i >= to) {
          row.removeChild(cells.get(i));
        }
      }
    }
  }

  private static boolean isGrid(Element table) {
    return table.getElementsByTagName("table").getLength() == 0
        && rows(table).stream()
            .flatMap(row -> cells(row).stream())
            .noneMatch(cell -> cell.hasAttribute("colspan") || cell.hasAttribute("rowspan"));
  }

  private static int columns(Element table) {
    return rows(table).stream().mapToInt(row -> cells(row).size()).max().orElse(0);
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    NodeList all = table.getElementsByTagName("tr");
    for (int i = 0; i < all.getLength(); i++) {
      rows.add((Element) all.item(i));
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    return children(row, "");
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && (name.isEmpty() || e.getTagName().equals(name))) {
        children.add(e);
      }
    }
    return children;
  }
}
