package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class GapsTest {
  /** Keeps the blocks whose text begins with a plus; those with a question mark are doubtful. */
  private static String close(String html) {
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet kept = new BitSet();
    double[] chances = new double[page.blocks().size()];
    for (Block b : page.blocks()) {
      kept.set(b.index(), b.text().startsWith("+"));
      chances[b.index()] = b.text().startsWith("?") ? 0.45 : b.text().startsWith("+") ? 0.9 : 0.05;
    }
    Gaps.close(page, kept, chances);
    Gaps.end(page, kept, chances);
    StringBuilder out = new StringBuilder();
    kept.stream().forEach(i -> out.append(page.blocks().get(i).text()).append('|'));
    return out.toString();
  }

  @Test
  void doubtfulBlocksBetweenKeptOnesAreText() {
    assertEquals("+ A|? B|+ C|", close("<div><p>+ A</p><p>? B</p><p>+ C</p></div>"));
    assertEquals(
        "+ A|? B|? C|+ D|", close("<p>+ A</p><ul><li>? B</li><li>? C</li></ul><p>+ D</p>"));
  }

  @Test
  void whatIsHardlyTextStaysAway() {
    assertEquals("+ A|+ C|", close("<div><p>+ A</p><p>B</p><p>+ C</p></div>"));
    assertEquals("+ A|+ D|", close("<div><p>+ A</p><p>? B</p><p>C</p><p>+ D</p></div>"));
  }

  @Test
  void aBoxOfItsOwnIsNoGap() {
    assertEquals(
        "+ A|+ C|",
        close("<div><p>+ A</p><div><div><p>? B</p></div><i>x</i></div><p>+ C</p></div>"));
  }

  @Test
  void theBeginningOfTheTextStays() {
    assertEquals("+ B|", close("<div><p>? A</p><p>+ B</p></div>"));
  }

  @Test
  void doubtfulParagraphsThatEndTheTextInItsBoxAreText() {
    assertEquals("+ A|? B|", close("<div><p>+ A</p><p>? B</p></div><p>? C</p>"));
    assertEquals("+ A|", close("<div><p>+ A</p><p class=x>? B</p></div>"));
    assertEquals("+ A|", close("<div><p>+ A</p><p>? <a href=/>B</a></p></div>"));
    assertEquals("+ A|", close("<div><p>+ A</p><p>B</p><p>? C</p></div>"));
  }
}
