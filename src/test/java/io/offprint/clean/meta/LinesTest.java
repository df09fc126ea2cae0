package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String LONG = "The ferry was late again. ".repeat(8).strip();

  private static Lines lines(String html) {
    return Lines.of(Jsoup.parse(html), Text.fold("The last crossing"));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void areTheLargestElementsThatAreShort() {
    String html =
        "<h1>The last crossing</h1><div><span>By Ada Byron</span> <b>3 May</b></div><p>" + LONG;
    List<Line> lines = lines(html).all();
    assertEquals(
        List.of("The last crossing", "By Ada Byron 3 May", LONG.substring(0, 120)), texts(lines));
    assertEquals(List.of(false, false, true), lines.stream().map(Line::start).toList());
  }

  @Test
  void leaveOutWhatLiesApart() {
    String html =
        "<nav>Home</nav><h1>The last crossing</h1><div class=comments>3 May</div><form>Search</form><footer>2024</footer>";
    assertEquals(List.of("The last crossing"), texts(lines(html).all()));
  }

  @Test
  void keepAPageThatIsAFormOrNamedLikeASidebar() {
    String html = "<form><div class=has-sidebar><p>3 May 2024</p><p>" + LONG + "</p></div></form>";
    assertEquals(List.of("3 May 2024", LONG.substring(0, 120)), texts(lines(html).all()));
  }

  @Test
  void startAtTheTitle() {
    String html =
        "<h1>The Tide Table</h1><p>Thursday</p><h2>The last crossing</h2><p>3 May</p><p>"
            + LONG
            + "</p><p>"
            + LONG;
    Lines lines = lines(html);
    assertEquals("The last crossing", lines.fromTitle().get(0).text());
    assertEquals(List.of("The last crossing", "3 May", "Thursday"), texts(lines.nearTitle(2, 1)));
  }

  @Test
  void showWhereElementsMeet() {
    assertEquals(
        "Ada Byron | 3 May", Line.spaced(Jsoup.parse("<b>Ada Byron</b><i>3 May</i>").body()));
  }
}
