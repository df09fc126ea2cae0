package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SiblingsTest {
  private final Document document =
      new W3CDom()
          .namespaceAware(false)
          .fromJsoup(Jsoup.parse("<p>1</p><table><tr><td><p>2</p></table><p>3</p><p>4</p>"));

  private List<Element> all() {
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < document.getElementsByTagName("*").getLength(); i++) {
      all.add((Element) document.getElementsByTagName("*").item(i));
    }
    return all;
  }

  private Element first(String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }

  @Test
  void renewsWhatIsNamedAndTheElementAfterItInOrder() {
    List<Element> before = all();
    Element start = first("p");
    Siblings.renew(List.of(new Siblings(start, start.getNextSibling())));
    List<Element> after = all();
    assertEquals(
        before.stream().map(Element::getTextContent).toList(),
        after.stream().map(Element::getTextContent).toList());
    assertNotSame(start, first("p"));
    assertNotSame(before.get(before.indexOf(start) + 1), first("table"));
    assertSame(before.get(before.size() - 1), after.get(after.size() - 1));
  }

  @Test
  void rangesMayOverlapAndLieInEachOther() {
    String text = document.getDocumentElement().getTextContent();
    Element start = first("p");
    Element table = first("table");
    Element cell = first("td");
    Element inner = (Element) cell.getElementsByTagName("p").item(0);
    Siblings.renew(
        List.of(
            new Siblings(start, table),
            new Siblings(table, table.getNextSibling()),
            new Siblings(inner, null)));
    assertEquals(text, document.getDocumentElement().getTextContent());
    assertNotSame(table, first("table"));
  }
}
