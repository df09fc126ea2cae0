package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final String LONG =
      "Nobody had opened the mill since the flood, and the wheel, which the children feared, had"
          + " grown a coat of moss so thick that it looked like an animal asleep";

  private static String chosen(Candidate candidate, String html) {
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet chosen = candidate.choose(page);
    return page.blocks().stream()
        .filter(b -> chosen.get(b.index()))
        .map(b -> b.text().equals(LONG) ? "*" : b.text())
        .collect(Collectors.joining(" "));
  }

  private static String p(int n) {
    return ("<p>" + LONG + "</p>").repeat(n);
  }

  @Test
  void densityJoinsSiblingChunksThatLookAlike() {
    String html =
        "<div><div class=body>"
            + p(3)
            + "</div><div><a href=x>Next</a></div><div class=body>"
            + p(2)
            + "</div></div>";
    assertEquals("* * * * *", chosen(new Density(), html));
  }

  @Test
  void containerPrefersTheSurestName() {
    String html =
        "<article><p>Teaser</p>"
            + p(1)
            + "<div itemprop=articleBody>"
            + p(3)
            + "<p>End</p></div></article>";
    assertEquals("* * * End", chosen(new Container(), html));
  }

  @Test
  void runsNeedNoTree() {
    String links = "<div><a href=x>One link</a></div>".repeat(6);
    assertEquals("* Short * *", chosen(new Runs(), links + p(1) + "<p>Short</p>" + p(2) + links));
  }

  @Test
  void dataHoldsTheTextAgainstItsCopy() {
    String copy = (LONG + ". ").repeat(3).replace("\"", "");
    String html =
        "<script type='application/ld+json'>{\"articleBody\":\""
            + copy
            + "\"}</script>"
            + p(1)
            + "<p>Not in the copy of the text at all</p>";
    assertEquals("*", chosen(new Data(), html));
    assertEquals("", chosen(new Data(), p(3)));
  }

  @Test
  void theMedoidAgreesMostWithTheRest() {
    Survey page = Survey.of(Jsoup.parse(p(6)));
    BitSet all = BitSet.valueOf(new long[] {0b111111});
    BitSet most = BitSet.valueOf(new long[] {0b111110});
    BitSet few = BitSet.valueOf(new long[] {0b111000});
    assertEquals(most, Agreement.medoid(page, List.of(all, few, most, new BitSet())));
    assertTrue(Agreement.medoid(page, List.of(new BitSet())).isEmpty());
  }
}
