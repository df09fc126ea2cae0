package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.List;
import org.jsoup.nodes.Element;

/** Unwraps tables that hold no data but the page's layout; names that tell captions stay. */
final class LayoutTables implements Rule {
  private static final int LONG_CELL = 300;

  @Override
  public void apply(Element body, Context context) {
    List<Element> tables = Walk.named(body, "table");
    for (int i = tables.size() - 1; i >= 0; i--) {
      Element table = tables.get(i);
      if (isLayout(table)) {
        unwrap(table);
      }
    }
  }

  static boolean isLayout(Element table) {
    if (table.attr("role").matches("presentation|none")) {
      return true;
    }
    if (table.selectFirst("table table") != null) {
      return true;
    }
    if (table.selectFirst("caption, thead th, tfoot, colgroup + * th") != null
        || table.hasAttr("summary")) {
      return false;
    }
    List<Element> rows = rows(table).stream().filter(Phrase::hasContent).toList();
    int columns = rows.stream().mapToInt(LayoutTables::width).max().orElse(0);
    if (columns < 2) {
      return true;
    }
    if (rows.size() == 1) {
      return rows.get(0).selectFirst("> th") == null;
    }
    return columns <= 3 && !Vocabulary.holds(table, "th") && isProse(rows);
  }

  private static int width(Element row) {
    return (int)
        row.children().stream()
            .filter(c -> !Whitespace.isBlank(c.wholeText()) || Vocabulary.holds(c, "img"))
            .count();
  }

  /** Whether most cells with text hold blocks of running text. */
  private static boolean isProse(List<Element> rows) {
    int cells = 0;
    int prose = 0;
    for (Element row : rows) {
      for (Element cell : row.children()) {
        String text = Words.brief(cell, LONG_CELL);
        if (text == null || !text.isEmpty()) {
          cells++;
          boolean blocks = cell.select("p, h1, h2, h3, h4, ul, ol, blockquote").size() > 1;
          prose += text == null && blocks ? 1 : 0;
        }
      }
    }
    return prose * 2 > cells;
  }

  private static List<Element> rows(Element table) {
    return table.getElementsByTag("tr").stream().filter(r -> r.closest("table") == table).toList();
  }

  private static void unwrap(Element table) {
    for (Element e : table.select("caption, thead, tbody, tfoot, tr, td, th")) {
      if (e.closest("table") == table) {
        String names = e.className();
        e.tagName("div").clearAttributes();
        e.attr("class", names);
      }
    }
    table.tagName("div").removeAttr("class");
  }
}
