package io.offprint.tough;

import static io.offprint.tough.Hostile.bound;
import static io.offprint.tough.Hostile.nested;
import static io.offprint.tough.Hostile.page;
import static io.offprint.tough.Hostile.prose;
import static io.offprint.tough.Hostile.styled;
import static io.offprint.tough.Hostile.whole;
import static io.offprint.tough.Hostile.words;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What strains the typesetting. */
final class HostileLayout {
  static final List<Hostile> ROWS =
      List.of(
          bound("10,000 nested div", () -> nested("div", 10_000, prose(1))).everyTime(),
          bound("2,000 nested span", () -> "<p>" + nested("span", 2000, words(50)) + "</p>")
              .everyTime(),
          bound("20,000 nested em", () -> "<p>" + nested("em", 20_000, words(50)) + "</p>"),
          bound("20,000 em left open", () -> "<p>" + "<em>trees ".repeat(20_000) + "</p>")
              .everyTime(),
          bound("500 nested lists", () -> nested("ul><li", 500, "<p>" + words(20) + "</p>"))
              .everyTime(),
          bound("24 nested lists, a long text in the last", () -> lists(24)).everyTime(),
          bound("100 nested quotations", () -> nested("blockquote", 100, prose(1))),
          bound("calc( 5,000 deep", () -> "<p style='width:" + "calc(".repeat(5000) + "'>x</p>")
              .everyTime(),
          bound("paragraph of 100,000 words", () -> "<p>" + words(100_000) + "</p>").everyTime(),
          bound("paragraph of 20,000 emphasised words", () -> "<p>" + emphasised(20_000) + "</p>"),
          bound("table of 10,000 rows", () -> table(10_000, 3)),
          bound("table of 300 columns", () -> table(20, 300)),
          bound("word of 1,000,000 letters", () -> "<p>" + "x".repeat(1_000_000) + "</p>")
              .everyTime(),
          bound(
              "address of 100,000 letters",
              () -> "<p>https://e.org/" + "a/b?c=d&amp;".repeat(10_000)),
          bound("word of 100,000 letters in a table", () -> table("x".repeat(100_000))),
          bound("word of 100,000 letters in pre", () -> "<pre>" + "x".repeat(100_000) + "</pre>"),
          bound(
              "heading of 100,000 letters",
              () -> "<h2>" + "x".repeat(100_000) + "</h2>" + prose(2)),
          bound("1 MB of ideographs", () -> "<p lang=zh>" + "渡船在六点离开港口。".repeat(33_000)),
          bound("100,000 spaces that do not break", () -> "<p>" + "x&nbsp;".repeat(100_000)),
          bound("list from 2,000,000,000 in roman", () -> roman("start='2000000000'", ""))
              .everyTime(),
          bound("list item 2,000,000,000", () -> roman("", " value='2000000000'")),
          bound("colspan and rowspan 1,000,000", () -> spans(1)).everyTime(),
          bound("200 cells with colspan and rowspan 1,000", () -> spans(200)),
          bound("500 notes", () -> notes(500)).everyTime(),
          bound(
              "5,000 links",
              () -> many(5000, i -> "<p>See <a href='https://e.org/" + i + "'>this trip</a>.")),
          bound("5,000 headings", () -> many(5000, i -> "<h2>Trip " + i + "</h2><p>" + words(12))),
          bound("5,000 lists", () -> many(5000, i -> "<ul><li>Trip<li>Tide</ul>")),
          bound("30 nested tables", () -> nested("table><tr><td", 30, words(20))).everyTime(),
          bound(
              "20,000 lines of code",
              () -> "<pre>" + "int tide = 0; // low\n".repeat(20_000) + "</pre>"),
          bound("50,000 br", () -> "<p>" + "tide<br>".repeat(50_000)).everyTime(),
          styled("rule a million millimetres high", "p { height: 1000000mm }").everyTime(),
          styled("letters a thousand times their size", "p { font-size: 10000pt; line-height: 4 }")
              .thenRefused()
              .everyTime(),
          styled("page of 5 mm", "@page { size: 5mm 5mm; margin: 0 }").everyTime(),
          styled("damaged style", "p { color: ; } } @media { { h2 ::: url( ' ").everyTime(),
          styled("style of calc( 5,000 deep", "p { width: " + "calc(".repeat(5000) + "}")
              .everyTime(),
          styled("20,000 rules", "article p.a > b { margin: 1px }\n".repeat(20_000)),
          whole("title of 100,000 letters", HostileLayout::title));

  private HostileLayout() {}

  static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining("\n"));
  }

  /** Of which every level takes some of the lines' room. */
  private static String lists(int depth) {
    return ("<ol><li>" + words(9)).repeat(depth) + words(3000) + "</li></ol>".repeat(depth);
  }

  private static String title() {
    return page("").replace("The Ferry", "The Ferry " + "y".repeat(100_000));
  }

  private static String emphasised(int count) {
    return many(count, i -> i % 2 == 0 ? "<em>harbour</em>" : "<a href='#x'>trees</a>");
  }

  private static String table(int rows, int columns) {
    String row = "<tr>" + "<td>tide 4.2</td>".repeat(columns) + "</tr>";
    return "<table><tr>" + "<th>Day</th>".repeat(columns) + "</tr>" + row.repeat(rows) + "</table>";
  }

  private static String table(String cell) {
    return "<table><tr><th>A<th>B<tr><td>" + cell + "<td>b<tr><td>c<td>d</table>";
  }

  private static String roman(String list, String item) {
    String li = "<li" + item + ">" + words(10) + "</li>";
    return "<ol type=i " + list + ">" + li.repeat(5) + "</ol>";
  }

  private static String spans(int rows) {
    String big = rows == 1 ? "1000000" : "1000";
    String row = "<tr><td colspan=" + big + " rowspan=" + big + ">tide</td><td>b</td></tr>";
    return "<table><tr><th>A<th>B</tr>" + row.repeat(rows) + "</table>";
  }

  private static String notes(int count) {
    return many(
            count, i -> "<p>Tide<sup><a href='#fn" + i + "' id='r" + i + "'>" + i + "</a></sup>")
        + "<section class=footnotes><ol>"
        + many(count, i -> "<li id='fn" + i + "'>" + words(12) + "<a href='#r" + i + "'>↩</a>")
        + "</ol></section>";
  }
}
