package io.offprint.pdf;

import io.offprint.model.Limit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Gives tables the form that PDF/UA-1 asks for: every row as wide as every other (7.2). */
final class Tables {

  private record Cell(Element element, int column, int across) {}

  private Tables() {}

  static void mend(Element body) {
    for (Element table : body.select("table")) {
      List<Element> rows = rows(table);
      if (rows.isEmpty()) {
        table.tagName("div");
        continue;
      }
      if (table.selectFirst("> caption") != null) {
        table.addClass("captioned");
      }
      narrow(place(rows, new ArrayList<>()));
      List<BitSet> taken = new ArrayList<>();
      place(rows, taken);
      int width = taken.stream().mapToInt(BitSet::length).max().orElse(0);
      for (int r = 0; r < rows.size(); r++) {
        for (int c = taken.get(r).cardinality(); c < width; c++) {
          rows.get(r).appendElement("td");
        }
      }
    }
  }

  private static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
  }

  /** Drops columns in which no cell begins, which are there by too large a span only. */
  private static void narrow(List<Cell> cells) {
    NavigableSet<Integer> starts = new TreeSet<>();
    cells.forEach(cell -> starts.add(cell.column()));
    for (Cell cell : cells) {
      int across = starts.subSet(cell.column(), cell.column() + cell.across()).size();
      span(cell.element(), "colspan", across);
    }
  }

  /**
   * Finds where cells stand by the HTML table model.
   *
   * @param taken receives, for each row, which columns its cells, and those that reach down into
   *     it, take up
   */
  private static List<Cell> place(List<Element> rows, List<BitSet> taken) {
    List<Cell> cells = new ArrayList<>();
    rows.forEach(row -> taken.add(new BitSet()));
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Element cell : rows.get(r).children()) {
        column = taken.get(r).nextClearBit(column);
        int down = cell.hasAttr("rowspan") ? span(cell, "rowspan", below(rows, r)) : 1;
        int across = span(cell, "colspan", room(taken.subList(r, r + down), column));
        for (int i = r; i < r + down; i++) {
          taken.get(i).set(column, column + across);
        }
        cells.add(new Cell(cell, column, across));
        column += across;
      }
    }
    return cells;
  }

  /** How many columns from one on are free in all these rows, so that no two cells overlap. */
  private static int room(List<BitSet> rows, int column) {
    return rows.stream()
        .mapToInt(row -> row.nextSetBit(column))
        .filter(next -> next >= 0)
        .map(next -> next - column)
        .min()
        .orElse(Limit.SPAN.most());
  }

  /** How many rows of the same row group there are from this one on. */
  private static int below(List<Element> rows, int from) {
    int to = from;
    while (to < rows.size() && rows.get(to).parent() == rows.get(from).parent()) {
      to++;
    }
    return Math.min(Limit.SPAN.most(), to - from);
  }

  private static int span(Element cell, String attribute, int most) {
    String said = cell.attr(attribute).strip();
    int span = said.matches("\\d{1,9}") ? Integer.parseInt(said) : said.matches("\\d+") ? most : 1;
    int bounded = Math.max(1, Math.min(span, most));
    if (bounded == 1) {
      cell.removeAttr(attribute);
    } else {
      cell.attr(attribute, Integer.toString(bounded));
    }
    return bounded;
  }
}
