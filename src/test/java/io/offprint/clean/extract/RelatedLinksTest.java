package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RelatedLinksTest {
  private static final String TEXT =
      "<p>" + "The heron walks in at low water. ".repeat(20) + "</p>";
  private static final String LINKS =
      "<h3>Related</h3><ul><li><a href=/a>Ten knots</a><li><a href=/b>The last eel</a></ul>";

  /** How many blocks stay of a page that was kept whole. */
  private static int kept(String html) {
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet kept = new BitSet();
    kept.set(0, page.blocks().size());
    RelatedLinks.drop(page, kept);
    return kept.cardinality();
  }

  @Test
  void aNamedListOfLinksGoesWithItsHeading() {
    assertEquals(2, kept(TEXT + "<div class=related-stories>" + LINKS + "</div>" + TEXT));
  }

  @Test
  void linksThatAreNotNamedStay() {
    assertEquals(5, kept(TEXT + "<div class=sources>" + LINKS + "</div>" + TEXT));
  }

  @Test
  void namedTextStays() {
    assertEquals(
        3, kept(TEXT + "<div class=read-more><p>She <a href=/c>wrote</a> of mud.</div>" + TEXT));
    assertEquals(
        5,
        kept(
            TEXT
                + "<div class='more'><h3>On</h3><p>She <a href=/c>wrote</a> of mud.<p>And ebb.</div>"
                + TEXT));
  }

  @Test
  void aPageThatIsAListStays() {
    assertEquals(3, kept("<div class=more>" + LINKS + "</div>"));
  }
}
