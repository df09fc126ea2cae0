package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CompanionsTest {
  /** Keeps the blocks whose text begins with a plus, and what belongs to them. */
  private static String keep(String html) {
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet kept = new BitSet();
    page.blocks().forEach(b -> kept.set(b.index(), b.text().startsWith("+")));
    Companions.keep(page, kept, new double[page.blocks().size()]);
    StringBuilder out = new StringBuilder();
    kept.stream().forEach(i -> out.append(page.blocks().get(i).text()).append('|'));
    return out.toString();
  }

  @Test
  void aQuotationKeepsItsSource() {
    assertEquals(
        "+ A long quotation|A source|",
        keep("<p>No</p><blockquote><p>+ A long quotation</p><p>A source</p></blockquote>"));
  }

  @Test
  void aQuotationInTheTextIsPartOfIt() {
    assertEquals(
        "+ Before|A post|Someone|+ Behind|",
        keep("<p>+ Before</p><blockquote><p>A post</p><p>Someone</p></blockquote><p>+ Behind</p>"));
    assertEquals(
        "+ Before|", keep("<p>+ Before</p><blockquote><p>A post</p></blockquote><p>Aside</p>"));
  }

  @Test
  void aListOfTermsIsKeptWhole() {
    assertEquals(
        "+ Sluice|+ Lets the water in|Race|",
        keep("<dl><dt>+ Sluice</dt><dd>+ Lets the water in</dd><dt>Race</dt></dl>"));
  }

  @Test
  void aListIsKeptWholeOrNotAtAll() {
    assertEquals(
        "+ Text|+ Flour and salt|Water|",
        keep("<p>+ Text</p><ul><li>+ Flour and salt</li><li>Water</li></ul>"));
    assertEquals(
        "+ Text|", keep("<p>+ Text</p><ul><li>+ One</li><li>Another thing</li><li>More</li></ul>"));
  }

  @Test
  void aHeadingBetweenKeptBlocksIsKept() {
    assertEquals("+ One|Next|+ Two|", keep("<p>+ One</p><h2>Next</h2><p>+ Two</p>"));
    assertEquals("+ One|", keep("<p>+ One</p><h2>Next</h2><p>Two</p>"));
  }

  @Test
  void aHeadingIsKeptOverAHintThatIsNot() {
    assertEquals(
        "+ One|Names|+ Two|",
        keep("<p>+ One</p><h2>Names</h2><div>Main article: Names</div><p>+ Two</p>"));
    assertEquals(
        "+ One|+ Two|", keep("<p>+ One</p><h2>More</h2><p>a</p><p>b</p><p>c</p><p>+ Two</p>"));
  }

  @Test
  void aHeadingIsKeptOverCaptions() {
    String caption = "<div class=thumb><div class=thumbcaption>The old mill</div></div>";
    assertEquals(
        "+ One|Mills|+ Two|",
        keep("<p>+ One</p><h2>Mills</h2><p>a</p><p>b</p>" + caption + caption + "<p>+ Two</p>"));
  }

  @Test
  void headingsInARowAndLinksToThemselvesAreKept() {
    assertEquals(
        "+ One|Part|Chapter|+ Two|",
        keep("<p>+ One</p><h2>Part</h2><h3><a href=#c>Chapter</a></h3><p>+ Two</p>"));
    assertEquals(
        "+ One|+ Two|", keep("<p>+ One</p><h2><a href=/more>Other news</a></h2><p>+ Two</p>"));
  }

  @Test
  void theHeadingOfAFoldIsKeptThoughItIsAButton() {
    String fold = "<div><div><h3><button>Next</button></h3><div><p>+ Two</p></div></div></div>";
    assertEquals("+ One|Next|+ Two|", keep("<p>+ One</p>" + fold));
    assertEquals("+ Two|", keep(fold));
  }
}
