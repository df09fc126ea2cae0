package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SaidTwiceTest {
  private static final String NEWS =
      "<ul class=latest><li>The ferry to the island will run twice a day from the first of May</ul>";
  private static final String TEXT =
      "The harbour master wrote that the old crane has to go before the winter storms come, and that"
          + " no one will miss it, least of all the gulls that sit on it day after day.";

  /** Keeps all blocks and tells how many stay. */
  private static int left(String html) {
    Scene scene = new Scene(Survey.of(Jsoup.parse(html)));
    BitSet kept = new BitSet();
    kept.set(0, scene.page.blocks().size());
    SaidTwice.drop(scene, kept);
    return kept.cardinality();
  }

  @Test
  void whatStandsTwiceBesideTheTextGoes() {
    String text = "<div><p>" + TEXT + "</p><p>And " + TEXT + "</p></div>";
    assertEquals(2, left(NEWS + text + NEWS));
    assertEquals(3, left(NEWS + text));
  }

  @Test
  void whatTheTextItselfRepeatsStays() {
    String text = "<p>" + TEXT + "</p>";
    assertEquals(
        5, left("<div>" + text + "<p>And " + TEXT + "</p>" + NEWS + text + "</div>" + NEWS));
  }

  @Test
  void quotationsInAThreadStay() {
    String post = "<div><p>%s " + TEXT + "</p></div>";
    String thread = post.formatted("One") + post.formatted("Two") + post.formatted("Three");
    String quoted = "<blockquote><p>One " + TEXT + "</p></blockquote>";
    assertEquals(5, left(thread + quoted + post.formatted("Two")));
  }

  @Test
  void shortLinesMayBeTheSame() {
    String text = "<div><p>" + TEXT + "</p></div>";
    assertEquals(3, left("<p>Read on below</p>" + text + "<p>Read on below</p>"));
  }
}
