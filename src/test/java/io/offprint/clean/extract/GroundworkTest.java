package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class GroundworkTest {

  private static List<String> blocks(String html) {
    return Survey.of(Jsoup.parse(html)).blocks().stream().map(Block::text).toList();
  }

  @Test
  void looseTextBesideBlocksBecomesABlock() {
    assertEquals(
        List.of("Loose start,", "A paragraph.", "loose end."),
        blocks("<div>Loose <b>start</b>,<p>A paragraph.</p>loose end.</div>"));
  }

  @Test
  void doubleLineBreaksPartParagraphs() {
    assertEquals(
        List.of("One line", "Another", "A third"),
        blocks("<p>One<br>line<br> <br>Another<br><br><br>A third</p>"));
  }

  @Test
  void whatNoReaderSeesIsNoText() {
    assertEquals(
        List.of("Seen"),
        blocks("<p>Seen</p><script>x()</script><style>p{}</style><!-- no --><button>Go</button>"));
  }

  @Test
  void streamedContentTakesItsPlace() {
    assertEquals(
        List.of("Before", "Streamed", "After"),
        blocks(
            "<p>Before</p><template id='B:0'></template><p>After</p>"
                + "<div hidden id='S:0'><p>Streamed</p></div>"));
  }

  @Test
  void textInLinksIsCounted() {
    Block block = Survey.of(Jsoup.parse("<p>ab <a href='x'>cdef</a> gh</p>")).blocks().get(0);
    assertEquals(8, block.chars());
    assertEquals(4, block.linkChars());
    assertEquals(3, block.words());
  }
}
