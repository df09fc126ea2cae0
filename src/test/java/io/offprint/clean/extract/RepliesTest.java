package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private static final String ARTICLE =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>";
  private static final String THREAD =
      "<script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\"}</script>";
  private static final String TEXT =
      "<p>" + "The ferry was late again, and nobody at the quay minded. ".repeat(10) + "</p>";
  private static final String REPLIES =
      "<div class='comment first'><b>Ida</b><p>It was on time when I took it.</div>"
          + "<div class=comment><b>Ole</b><p>You must have taken another one.</div>";

  /** How many blocks stay of a page that was kept whole. */
  private static int kept(String html) {
    Scene scene = new Scene(Survey.of(Jsoup.parse(html)));
    BitSet kept = new BitSet();
    kept.set(0, scene.page.blocks().size());
    Replies.drop(scene, kept);
    return kept.cardinality();
  }

  @Test
  void repliesToAnArticleGo() {
    assertEquals(1, kept(ARTICLE + TEXT + "<section>" + REPLIES + "</section>"));
  }

  @Test
  void repliesInAThreadStay() {
    assertEquals(5, kept(THREAD + TEXT + "<section>" + REPLIES + "</section>"));
    assertEquals(5, kept(TEXT + "<section>" + REPLIES + "</section>"));
  }

  @Test
  void repliesToNothingStay() {
    assertEquals(4, kept(ARTICLE + "<section>" + REPLIES + "</section>"));
  }

  @Test
  void aThreadThatSaysItIsAnArticleStays() {
    String post = "<div class=comment><b>Ida</b>" + TEXT + "</div>";
    assertEquals(10, kept(ARTICLE + post.repeat(5)));
  }

  @Test
  void aDiscussionThatIsAPartOfTheTextStays() {
    assertEquals(
        3,
        kept(ARTICLE + TEXT + "<section id=discussion><h2>Discussion</h2><p>So be it.</section>"));
  }
}
