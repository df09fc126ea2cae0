package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.model.Metadata;
import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final String TEXT = "<p>The keeper climbed down before the tide came in.</p>";

  /** Whether the heading above the text is kept after only the text was. */
  private static boolean keeps(String title, String heading) {
    String html = "<title>" + title + "</title><article>" + heading + TEXT + TEXT + "</article>";
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet kept = new BitSet();
    kept.set(1, 3);
    Repeats.keepHeading(page, kept, Metadata.builder().title(title).build());
    return kept.get(0);
  }

  @Test
  void aHeadingThatIsNotTheTitleIsTheAuthors() {
    assertEquals(true, keeps("Notes of a harbour", "<h1>The lamp</h1>"));
    assertEquals(false, keeps("The lamp", "<h1>The lamp</h1>"));
    assertEquals(false, keeps("The lamp – Harbour News", "<h1>The lamp</h1>"));
    assertEquals(false, keeps("Notes of a harbour", "<h1><a href=/>Harbour News</a></h1>"));
    assertEquals(false, keeps("Notes of a harbour", "<h4>Harbour News</h4>"));
  }

  @Test
  void theTitleAboveTheTextGoes() {
    Survey page = Survey.of(Jsoup.parse("<article><h1>The lamp</h1>" + TEXT + "</article>"));
    BitSet kept = new BitSet();
    kept.set(0, 2);
    Repeats.drop(page, kept, Metadata.builder().title("The lamp").build());
    assertEquals("{1}", kept.toString());
  }
}
