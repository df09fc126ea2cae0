package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CalledNotesTest {

  private static String kept(String html) {
    Survey page = Survey.of(Jsoup.parse(html));
    BitSet kept = new BitSet();
    kept.set(0);
    CalledNotes.keep(page, kept);
    return kept.toString();
  }

  @Test
  void notesThatAreCalledAreKept() {
    String text =
        "<p>The lock<sup><a href='#n1'>[1]</a></sup> had two gates"
            + "<a href='#n2' role=doc-noteref>2</a>.</p>";
    String list = "<ol><li id=n1>Built in 1802.</li><li id=n3>Another.</li></ol>";
    assertEquals("{0, 1}", kept(text + list));
    assertEquals("{0, 2}", kept(text + "<p>Share</p><p><a name=n2></a>Of oak.</p>"));
    assertEquals("{0, 1, 2}", kept(text + "<div id=n1><p>One.</p><p>Two.</p></div>"));
  }

  @Test
  void aNoteIsKeptWhoseNumberAloneIsCalled() {
    String text = "<p>The lock<a class=footnote-anchor href='#f1'>1</a> had two gates.</p>";
    String note =
        "<div class=footnote><a id=f1 href='#a1'>1</a>"
            + "<div class=footnote-content><p>Built in 1802.</p></div></div>";
    assertEquals("{0, 1, 2}", kept(text + note + "<p>Share</p>"));
  }

  @Test
  void whatOtherLinksLeadToIsNotKeptForThem() {
    String contents = "<p>See <a href='#gates'>the gates</a> and <a href='#c4'>4</a>.</p>";
    assertEquals("{0}", kept(contents + "<p id=gates>Gates</p><p id=c4>Comment</p>"));
  }
}
