package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ShownTest {
  /** Keeps the blocks whose text begins with a plus, and what is shown among them. */
  private static String keep(String html) {
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet kept = new BitSet();
    page.blocks().forEach(b -> kept.set(b.index(), b.text().startsWith("+")));
    Shown.keep(page, kept);
    StringBuilder out = new StringBuilder();
    kept.stream().forEach(i -> out.append(page.blocks().get(i).text()).append('|'));
    return out.toString();
  }

  @Test
  void codeInTheTextIsKeptWithoutTheControlsAroundIt() {
    assertEquals(
        "+ One|let a|+ Two|",
        keep(
            "<p>+ One</p><div class=code-toolbar><pre>let a</pre><div class=toolbar>Copy</div></div>"
                + "<p>+ Two</p>"));
    assertEquals(
        "+ One|1|let a|+ Two|",
        keep(
            "<p>+ One</p><table class=highlighttable><tr><td><pre>1</pre><td><pre>let a</pre>"
                + "</table><p>+ Two</p>"));
  }

  @Test
  void codeThatEndsTheTextIsPartOfIt() {
    assertEquals("+ One|let a|", keep("<div><p>+ One</p><pre>let a</pre></div><p>More</p>"));
    assertEquals(
        "+ One|", keep("<div><p>+ One</p></div><div><p>More</p><pre>let a</pre></div><p>x</p>"));
  }

  @Test
  void aFormulaOnALineOfItsOwnIsKept() {
    String formula = "<span class=katex><math><mi>E</mi></math><span>E</span></span>";
    assertEquals(
        "+ One|E(1)|+ Two|",
        keep("<p>+ One</p><div>" + formula + " (1)</div><p>+ Two</p>").replace("EE ", "E"));
    assertEquals(
        "+ One|+ Two|",
        keep("<p>+ One</p><div>Other readers like " + formula + "</div><p>+ Two</p>"));
  }

  @Test
  void theCaptionOfAKeptTableIsKept() {
    String table = "<table><tr><td>+ a</table><figcaption>Tides</figcaption>";
    assertEquals("+ a|Tides|", keep("<figure>" + table + "</figure><p>More</p>"));
    assertEquals("+ a|", keep("<div>" + table + "</div><p>More</p>"));
  }

  @Test
  void theAddressOfAPlayerAndItsCaptionAreKept() {
    assertEquals(
        "+ One|https://example.org/v|The lock|+ Two|",
        keep(
            "<p>+ One</p><figure><div class=wp-block-embed__wrapper>https://example.org/v</div>"
                + "<figcaption>The lock</figcaption></figure><p>+ Two</p>"));
  }

  @Test
  void whatOpensAKeptTextIsKept() {
    assertEquals("Spoiler|+ One|", keep("<details><summary>Spoiler</summary>+ One</details>"));
  }
}
