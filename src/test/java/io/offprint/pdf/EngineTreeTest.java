package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class EngineTreeTest {
  private static final String HTML =
      "<html lang=en><head><style>p > a { color: red }</style></head><body><p id=a class='b c'>At <a"
          + " href='#x'>six</a>, <!-- hidden -->the ferry &amp; the tide</p><p>Then</p></body></html>";

  private final Document document = EngineTree.of(Jsoup.parse(HTML));

  @Test
  void elementsStandWhereTheyStood() {
    Element body = (Element) document.getDocumentElement().getLastChild();
    assertEquals("body", body.getTagName());
    assertEquals(2, body.getChildNodes().getLength());
    assertEquals("At six, the ferry & the tide", body.getFirstChild().getTextContent());
    assertEquals("a", body.getFirstChild().getChildNodes().item(1).getNodeName());
  }

  @Test
  void attributesAndStylesComeAlong() {
    Element p = Elements.named(document, "p").get(0);
    assertEquals("a", p.getAttribute("id"));
    assertEquals("b c", p.getAttribute("class"));
    assertEquals("en", document.getDocumentElement().getAttribute("lang"));
    assertEquals("p > a { color: red }", Elements.named(document, "style").get(0).getTextContent());
  }

  @Test
  void anAttributeThatXmlCannotNameIsLeftOut() {
    Document odd = EngineTree.of(Jsoup.parse("<p @click=x title=y>Tide</p>"));
    Element p = Elements.named(odd, "p").get(0);
    assertEquals(1, p.getAttributes().getLength());
    assertEquals("y", p.getAttribute("title"));
    assertNull(p.getNamespaceURI());
  }

  @Test
  void anElementThatXmlCannotNameKeepsItsText() {
    Document odd = EngineTree.of(Jsoup.parse("<p>At <six\"pm<x>noon</six\"pm<x></p>"));
    Element p = Elements.named(odd, "p").get(0);
    assertEquals("At noon", p.getTextContent());
    assertEquals("span", p.getLastChild().getNodeName());
  }
}
