package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final String LINE =
      "The carter had never seen the river so high, and said so to every man and woman on the quay who would listen to him.";

  private static Item of(String html, String text) {
    Scene scene = new Scene(Survey.of(Jsoup.parse(html)));
    for (View v : scene.views) {
      if (v.block.text().contains(text)) {
        return v.item;
      }
    }
    throw new AssertionError(text);
  }

  private static String comment(int n, String text) {
    return "<li class='comment comment-"
        + n
        + "'><b>Reader</b> <i>3 May 2021</i><p>"
        + text
        + "</li>";
  }

  @Test
  void aCommentIsOneOfSeveral() {
    String page =
        "<p>"
            + LINE
            + "</p><ol>"
            + comment(1, "Late!")
            + comment(2, LINE)
            + comment(3, "So?")
            + "</ol>";
    Item item = of(page, "Late!");
    assertEquals(3, item.count());
    assertEquals(0, item.place());
    assertEquals(2, of(page, "So?").place());
    assertEquals(1, item.levels());
    assertEquals(0.5, item.share(), 1e-9);
    assertEquals(1, item.most(), 1e-9);
    assertEquals(1, item.dates(), 1e-9);
  }

  @Test
  void aParagraphBesideOthersIsNone() {
    assertEquals(0, of(("<p>" + LINE + "</p>").repeat(5), "carter").count());
  }

  @Test
  void aBoxWithoutItsLikeIsNone() {
    String page =
        "<div class=a><p>One</p><p>Two</p></div><div class=b><p>Three</p><p>Four</p></div>";
    assertEquals(0, of(page, "Two").count());
  }
}
