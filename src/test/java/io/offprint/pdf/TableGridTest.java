package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableGridTest {
  private static Element table() {
    return parsed(
        "<tr><th>a</th><th>b</th><th>c</th><th>d</th></tr><tr><td rowspan=2>e</td>"
            + "<td colspan=3>f</td></tr><tr><td>g</td><td colspan=2>h</td></tr>"
            + "<tr><td colspan=4>i</td></tr>");
  }

  private static Element parsed(String rows) {
    return (Element)
        new W3CDom()
            .namespaceAware(false)
            .fromJsoup(Jsoup.parse("<table>" + rows + "</table>"))
            .getElementsByTagName("table")
            .item(0);
  }

  private static String cells(Element table) {
    StringBuilder cells = new StringBuilder();
    NodeList all = table.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element e = (Element) all.item(i);
      if (e.getTagName().matches("t[hd]")) {
        cells.append(e.getTextContent()).append(e.getAttribute("colspan"));
      }
    }
    return cells.toString();
  }

  @Test
  void cellsAreCutWhereTheTableIs() {
    Element left = table();
    new TableGrid(left).keep(1, 3);
    assertEquals("abcef2ghi3", cells(left));
    Element right = table();
    new TableGrid(right).keep(3, 4);
    assertEquals("adefhi2", cells(right));
  }

  @Test
  void columnsAreCountedWithSpans() {
    assertEquals(4, new TableGrid(table()).columns());
  }

  @Test
  void rowsOfWhichNothingIsLeftGoAndSpansShrink() {
    Element table = table();
    Element e = (Element) table.getElementsByTagName("td").item(0);
    new TableGrid(table).keep(3, 4);
    assertEquals("2", e.getAttribute("rowspan"));
    Element tall =
        parsed(
            "<tr><td rowspan=3>a</td><td>b</td><td rowspan=3>c</td></tr><tr><td>d</td></tr>"
                + "<tr><td>e</td></tr>");
    new TableGrid(tall).keep(2, 3);
    assertEquals(1, tall.getElementsByTagName("tr").getLength());
    assertEquals("1", ((Element) tall.getElementsByTagName("td").item(1)).getAttribute("rowspan"));
  }
}
