package io.offprint.tough;

import static io.offprint.tough.Hostile.bound;
import static io.offprint.tough.Hostile.nested;
import static io.offprint.tough.Hostile.page;
import static io.offprint.tough.Hostile.prose;
import static io.offprint.tough.Hostile.whole;
import static io.offprint.tough.Hostile.words;
import static io.offprint.tough.HostileLayout.many;

import java.util.List;

/** What strains reading and cleaning, and the writing of chapters. */
final class HostileMarkup {
  static final List<Hostile> ROWS =
      List.of(
          whole("page of 5 MB", () -> page(prose(10_000))),
          bound("100,000 siblings", () -> "<p>tide</p>".repeat(100_000)),
          bound("100,000 empty siblings", () -> "<div></div><span></span>".repeat(50_000)),
          bound("10,000 divs in each other, a line in each", () -> "<div>tide six".repeat(10_000))
              .everyTime(),
          bound("10,000 tables left open", () -> "<table>tide".repeat(10_000)),
          bound("10,000 b left open over paragraphs", () -> "<b><p>tide".repeat(10_000))
              .everyTime(),
          bound("5,000 a left open over divs", () -> "<a href=#x><div>tide".repeat(5000)),
          bound("20,000 font in p", () -> "<p><font size=2>tide</p>".repeat(20_000)),
          bound(
                  "100,000 attributes",
                  () -> "<p " + many(100_000, i -> "a" + i + "=1") + ">tide</p>")
              .everyTime(),
          bound("attribute of 5 MB", () -> "<p title='" + "x".repeat(5_000_000) + "'>tide</p>")
              .everyTime(),
          bound("comment of 5 MB", () -> "<!--" + "- ".repeat(2_500_000) + "--><p>tide</p>")
              .everyTime(),
          bound("comment left open", () -> "<p>tide</p><!--" + "x".repeat(1_000_000)),
          bound("1 MB of <", () -> "<p>" + "<".repeat(1_000_000)),
          bound("1 MB of &", () -> "<p>" + "&".repeat(1_000_000)),
          bound("1 MB of spaces", () -> "<p>a" + " ".repeat(1_000_000) + "b"),
          bound("1 MB of line feeds in pre", () -> "<pre>a" + "\n".repeat(1_000_000) + "b</pre>")
              .everyTime(),
          bound("1 MB of @", () -> "<p>" + "a@".repeat(500_000)),
          bound("1 MB of brackets", () -> "<p>" + "[[".repeat(250_000) + "](".repeat(250_000)),
          bound("1 MB of dollars", () -> "<p>" + "$x ".repeat(170_000) + "\\(".repeat(170_000)),
          bound("1 MB of digits and dots", () -> "<p>" + "1.".repeat(500_000)),
          bound("1 MB of quotation marks", () -> "<p>" + "\"'“".repeat(300_000)),
          bound("1 MB of soft hyphens", () -> "<p>a" + "&shy;".repeat(200_000) + "b"),
          bound("1 MB of combining marks", () -> "<p>a" + "\u0301".repeat(500_000) + "b"),
          bound(
              "1 MB of changes of direction", () -> "<p>" + "\u202Ea\u202C\u2067b".repeat(125_000)),
          bound(
              "1 MB of nulls and other controls", () -> "<p>a" + "\0\u0001\uFFFE".repeat(300_000)),
          bound("1 MB of escaped ampersands", () -> "<p>&" + "amp;".repeat(250_000) + "lt;p&gt;"),
          bound("1 MB of shortcodes", () -> "<p>" + "[caption id=1][/".repeat(60_000)),
          bound("100,000 entities", () -> "<p>" + "&NotEqualTilde;&bsim;".repeat(50_000)),
          bound(
                  "10,000 frames, forms and scripts",
                  () -> "<form><iframe src=x></iframe><script>".repeat(3000))
              .everyTime(),
          bound(
              "5,000 nested details", () -> nested("details><summary>x</summary", 5000, words(9))),
          bound(
                  "3,000 nested formulas",
                  () -> "<math>" + nested("mrow", 3000, "<mi>x</mi>") + "</math>")
              .everyTime(),
          bound(
              "formula of 20,000 letters",
              () -> "<p><math>" + "<mi>x</mi>".repeat(20_000) + "</math>"),
          bound("10,000 formulas in TeX", () -> "<p>" + "\\(x^2\\) and ".repeat(10_000)),
          bound("3,000 nested svg", () -> nested("svg", 3000, "<circle r=3 />")).everyTime(),
          bound("3,000 nested ruby", () -> "<p>" + nested("ruby", 3000, "港<rt>m")).everyTime(),
          bound("50,000 ids of one name", () -> "<p id=a>tide <a href=#a>x</a>".repeat(50_000)),
          bound(
              "20,000 calls of one note",
              () -> "<p>" + "<a href='#n'><sup>1</sup></a> ".repeat(20_000) + "<p id=n>1 tide"),
          whole("JSON-LD 100,000 deep", () -> script("[".repeat(100_000))).everyTime(),
          whole(
              "JSON-LD of 5 MB",
              () -> script("{\"@type\":\"Article\",\"a\":\"" + "x".repeat(5_000_000) + "\"}")),
          whole(
              "meta of 5 MB",
              () -> head("<meta name=author content='" + "a, ".repeat(1_700_000) + "'>")),
          whole("100,000 metas", () -> head("<meta property=og:title content=x>".repeat(100_000))),
          whole("plain text of 5 MB", () -> words(900_000)),
          whole("text without a break", () -> "word".repeat(500_000)),
          whole("100,000 lines of one word", () -> "word\n".repeat(100_000)),
          whole(
              "navigation of 50,000 links",
              () -> page("<nav>" + "<a href=/x>Home</a> ".repeat(50_000) + "</nav>")));

  private HostileMarkup() {}

  private static String script(String json) {
    return head("<script type='application/ld+json'>" + json + "</script>");
  }

  private static String head(String more) {
    return page("").replace("<head>", "<head>" + more);
  }
}
