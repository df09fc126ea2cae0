package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MainTextTest {
  private static final String PROSE =
      "The lamp was lit at dusk, as it had been lit for a hundred years, and the keeper climbed"
          + " down to write the hour in his book before the tide came in. ";

  private static final String PAGE =
      "<html><head><title>The lamp – Harbour News</title></head><body>"
          + "<nav class=menu><ul><li><a href=/a>Home</a></li><li><a href=/b>Boats</a></li></ul></nav>"
          + "<article><h1>The lamp</h1><p class=byline>By Ada Holm</p>"
          + ("<p>" + PROSE + PROSE + "</p>").repeat(3)
          + "<figure><img src=lamp.jpg><figcaption>The lamp at dusk</figcaption></figure>"
          + ("<p>" + PROSE + PROSE + "</p>").repeat(3)
          + "<h2>Its keeper</h2>"
          + ("<p>" + PROSE + "</p>").repeat(3)
          + "</article><div class=related><h3>Related articles</h3><ul>"
          + "<li><a href=/1>Ten boats that sank</a></li><li><a href=/2>What fish sleep</a></li></ul></div>"
          + "<footer><p>© Harbour News. All rights reserved.</p></footer></body></html>";

  private static Element select(String html) {
    return MainText.select(Jsoup.parse(html), Page.Kind.WEB_PAGE, Metadata.NONE);
  }

  @Test
  void keepsTheArticleAndLeavesTheFrame() {
    String text = select(PAGE).text();
    assertTrue(text.contains("Its keeper"));
    assertEquals(16, text.split("tide came in", -1).length);
    for (String clutter : new String[] {"Home", "Related", "Ten boats", "All rights"}) {
      assertFalse(text.contains(clutter), clutter);
    }
  }

  @Test
  void keepsPicturesAmongTheTextWithTheirCaptions() {
    Element figure = select(PAGE).selectFirst("figure");
    assertEquals("The lamp at dusk", figure.selectFirst("figcaption").text());
  }

  @Test
  void keepsPicturesWhoseBoxesAreNoFigures() {
    String thumb =
        "<div class=thumb><div class=thumbinner><a><img src=lamp.jpg></a>"
            + "<div class=thumbcaption>The lamp at dusk</div></div></div>";
    String page =
        PAGE.replace(
            "<figure><img src=lamp.jpg><figcaption>The lamp at dusk</figcaption></figure>", thumb);
    assertEquals(
        "The lamp at dusk", select(page).select("img[src=lamp.jpg] ~ *, figcaption").text());
  }

  @Test
  void leavesTheTitleToTheMetadata() {
    Metadata known = Metadata.builder().title("The lamp").build();
    Element main = MainText.select(Jsoup.parse(PAGE), Page.Kind.WEB_PAGE, known);
    assertNull(main.selectFirst("h1"));
  }

  @Test
  void anArticleIsKeptWholeButForItsTitle() {
    String html = "<h1>Short</h1><p>Yes.</p><ul><li><a href=x>A link</a></li></ul>";
    Metadata known = Metadata.builder().title("Short").build();
    Element main = MainText.select(Jsoup.parse(html), Page.Kind.ARTICLE, known);
    assertEquals("Yes. A link", main.text());
  }

  @Test
  void aPageThatSaysLittleIsNotEmpty() {
    assertEquals("Hello there", select("<div><span>Hello there</span></div>").text());
  }

  @Test
  void aPageWithoutTextHasNoArticle() {
    assertNull(select("<script>x()</script>"));
  }
}
