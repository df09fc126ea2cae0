package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CutTest {
  /** What is left when the blocks that begin with a plus are kept. */
  private static String cut(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Survey page = Survey.of(document);
    BitSet kept = new BitSet();
    page.blocks().forEach(b -> kept.set(b.index(), b.text().startsWith("+")));
    Element left = Cut.to(page, kept);
    return left.html();
  }

  @Test
  void aLineInBracketsUnderAPictureIsItsCredit() {
    assertEquals(
        "<p>+ One</p><figure><img src=\"a\"><figcaption>(<a>Ada"
            + " Byron</a>)</figcaption></figure><p>+ Two</p>",
        cut("<p>+ One</p><figure><img src=a></figure><p>(<a>Ada Byron</a>)</p><p>+ Two</p>"));
    assertEquals(
        "<p>+ One</p><figure><div><img src=\"a\"></div><figcaption>(Ada"
            + " Byron)</figcaption></figure><p>+ Two</p>",
        cut("<p>+ One</p><div><img src=a></div><p>(Ada Byron)</p><p>+ Two</p>"));
  }

  @Test
  void whatIsNotOfAPictureGoes() {
    assertEquals("<p>+ One</p><p>+ Two</p>", cut("<p>+ One</p><p>(Ada Byron)</p><p>+ Two</p>"));
    assertEquals(
        "<p>+ One</p><figure><img src=\"a\"></figure><p>+ Two</p>",
        cut("<p>+ One</p><figure><img src=a></figure><p>Ada Byron</p><p>+ Two</p>"));
  }
}
