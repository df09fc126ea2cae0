package io.offprint.clean.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class WalkTest {
  private final Element body =
      Jsoup.parseBodyFragment("<ul><li>a<b id=x>b</b></li><li>c</li></ul><p>d</p>").body();

  @Test
  void findsWhatAQueryFindsInTheSameOrder() {
    assertEquals(body.getAllElements(), Walk.elements(body));
    assertEquals(body.select("li, p"), Walk.named(body, "li", "p"));
    assertEquals(body.select("[id]"), Walk.marked(body, e -> e.hasAttr("id")));
  }

  @Test
  void theRootIsPartOfTheWalk() {
    assertSame(body, Walk.first(body, e -> e.nameIs("body")));
    assertNull(Walk.first(body, e -> e.nameIs("html")));
  }

  @Test
  void findsTextInItsOrder() {
    List<String> texts = Walk.texts(body).stream().map(TextNode::text).toList();
    assertEquals(List.of("a", "b", "c", "d"), texts);
  }

  @Test
  void stopsAtTheFirstThatIsWanted() {
    int[] seen = {0};
    Walk.any(body, n -> ++seen[0] == 3);
    assertEquals(3, seen[0]);
  }

  @Test
  void goesAsDeepAsTheTree() {
    Element deep = Jsoup.parseBodyFragment("").body();
    Element inner = deep;
    for (int i = 0; i < 100_000; i++) {
      inner = inner.appendElement("div");
    }
    assertEquals(100_001, Walk.elements(deep).size());
  }
}
