package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GalleriesTest {
  private static List<Integer> rows(String... sizes) {
    StringBuilder html = new StringBuilder("<figure class='gallery'>");
    for (String size : sizes) {
      String[] side = size.split("x");
      html.append("<img src='a' width='" + side[0] + "' height='" + side[1] + "'>");
    }
    Element body = Jsoup.parseBodyFragment(html + "</figure>").body();
    Galleries.arrange(body, 300);
    return body.select(".row").stream().map(row -> row.select("img").size()).toList();
  }

  @Test
  void wideOnesStandInPairsAndTallOnesInThrees() {
    assertEquals(List.of(2, 2), rows("300x200", "300x200", "300x200", "300x200"));
    assertEquals(List.of(4), rows("200x300", "200x300", "200x300", "200x300"));
  }

  @Test
  void noneIsLeftAlone() {
    assertEquals(List.of(3), rows("300x200", "300x200", "300x200"));
    assertEquals(List.of(), rows("300x200"));
  }

  @Test
  void thoseOfARowAreOfOneHeightAndFillIt() {
    Element body =
        Jsoup.parseBodyFragment(
                "<figure class='gallery'><img src='a' width='300' height='200'><img src='b'"
                    + " width='200' height='200'></figure>")
            .body();
    Galleries.arrange(body, 300);
    List<Double> widths =
        body.select("img").stream()
            .map(i -> Double.valueOf(i.attr("style").replaceAll("width: ([\\d.]+)pt.*", "$1")))
            .toList();
    assertEquals(widths.get(0) / 1.5, widths.get(1), 0.02);
    assertEquals(293, widths.get(0) + widths.get(1), 0.1);
  }
}
