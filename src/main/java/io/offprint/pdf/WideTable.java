package io.offprint.pdf;

import org.w3c.dom.Element;

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
    TableGrid grid = new TableGrid(table);
    boolean splits =
        grid.columns() >= MANY_COLUMNS && table.getElementsByTagName("table").getLength() == 0;
    if (!names.contains("broken") && splits) {
      split(table, grid, excess);
      return true;
    }
    if (!names.contains("broken")) {
      table.setAttribute("class", names + " broken");
      return true;
    }
    return false;
  }

  private static void split(Element table, TableGrid grid, double excess) {
    int columns = grid.columns();
    int each = Math.max(1, (int) Math.floor(columns / excess * SLACK) - 1);
    int to = columns;
    while (to > each + 1) {
      Element part = copy(table);
      table.getParentNode().insertBefore(part, table.getNextSibling());
      new TableGrid(part).keep(Math.max(each + 1, to - each), to);
      to = Math.max(each + 1, to - each);
    }
    grid.keep(1, to);
  }

  private static Element copy(Element table) {
    Element copy = (Element) table.cloneNode(true);
    copy.removeAttribute("id");
    Elements.in(copy, "*").forEach(e -> e.removeAttribute("id"));
    TableGrid.children(copy, "caption").forEach(copy::removeChild);
    return copy;
  }
}
