package io.offprint.clean.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 1000})
  void leavesTheOthersInTheirOrder(int times) {
    Element body = Jsoup.parseBodyFragment("<p>keep</p><i>go</i>text ".repeat(times)).body();
    List<Element> gone = body.select("i");
    Removal.of(gone);
    assertEquals("<p>keep</p>text ".repeat(times).strip(), html(body));
    assertNull(gone.get(0).parent());
    assertSame(body, body.child(0).parent());
    assertEquals(body.childNode(1), body.child(0).nextSibling());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void takesWhatIsInOneAnotherAndWhatIsGoneAlready(int times) {
    Element body = Jsoup.parseBodyFragment("<div><i>go</i></div><p>keep</p>".repeat(times)).body();
    List<Element> gone = body.select("div, i");
    gone.get(0).remove();
    Removal.of(gone);
    assertEquals("<p>keep</p>".repeat(times), html(body));
  }

  private static String html(Element body) {
    body.ownerDocument().outputSettings().prettyPrint(false);
    return body.html().strip();
  }
}
