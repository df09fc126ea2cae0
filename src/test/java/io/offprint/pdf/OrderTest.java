package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class OrderTest {
  @Test
  void theMoreSiblingsTheMoreGroupsOfThem() {
    Document document = document("<ul>" + "<li>tide</li>".repeat(10_000) + "</ul>");
    Order.prepare(document);
    assertEquals(100, mostSiblings(document));
  }

  @Test
  void allStandsInTheOrderInWhichItStood() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      html.append("text ").append(i).append("<p>trip <b>").append(i).append("</b></p>");
    }
    Document document = document(html.toString());
    List<Node> before = nodes(document);
    Order.prepare(document);
    List<Node> after = nodes(document);
    after.removeIf(node -> node.getNodeName().equals("group"));
    assertEquals(before, after);
  }

  @Test
  void whatHasFewChildrenStaysAsItIs() {
    Document document = document("<p>" + "tide<br>".repeat(100));
    List<Node> before = nodes(document);
    Order.prepare(document);
    assertEquals(before, nodes(document));
  }

  private static Document document(String html) {
    return new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html));
  }

  private static int mostSiblings(Document document) {
    int most = 0;
    for (Node node : nodes(document)) {
      most = Math.max(most, node.getChildNodes().getLength());
    }
    assertTrue(most > 0);
    return most;
  }

  private static List<Node> nodes(Node root) {
    List<Node> all = new ArrayList<>();
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      all.add(n);
      all.addAll(nodes(n));
    }
    return all;
  }
}
