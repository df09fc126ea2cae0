package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LongTextTest {
  private static Document divided(String paragraph) {
    Document document = Jsoup.parse("<p>" + paragraph + "</p><p>short</p>");
    document.outputSettings().prettyPrint(false);
    LongText.divide(document);
    assertEquals(paragraph, document.selectFirst("p").wholeText());
    assertEquals("<p>short</p>", document.select("p").last().outerHtml());
    return document;
  }

  @Test
  void noPartIsLongAndNoCharacterIsLost() {
    for (String text :
        new String[] {"x".repeat(50_001), "word ".repeat(9_001), "x" + "𝒳".repeat(9_000)}) {
      Document document = divided(text);
      assertTrue(document.select("span").size() > 2);
      document
          .select("p, span")
          .forEach(
              e -> {
                assertTrue(e.ownText().length() <= 4000);
                assertTrue(!endsInHalf(e.ownText()), e.ownText());
              });
    }
  }

  private static boolean endsInHalf(String text) {
    return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
  }

  @Test
  void wordsStayWhole() {
    divided("word ".repeat(9_001))
        .select("span")
        .forEach(span -> assertTrue(span.wholeText().endsWith(" ")));
  }
}
