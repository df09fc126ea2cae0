package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import com.openhtmltopdf.css.newmatch.Selector;
import com.openhtmltopdf.css.sheet.Ruleset;
import com.openhtmltopdf.css.sheet.Stylesheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class StyleSheetsTest {
  private static Document document(String css) {
    return new W3CDom()
        .namespaceAware(false)
        .fromJsoup(Jsoup.parse("<head><style>" + css + "</style></head>"));
  }

  private static Stylesheet only(StyleSheets sheets, Document html) {
    return sheets.getStylesheets(html)[0].getStylesheet();
  }

  private static List<Integer> numbers(Stylesheet sheet) {
    List<Integer> numbers = new ArrayList<>();
    for (Object rule : sheet.getContents()) {
      for (Selector selector : ((Ruleset) rule).getFSSelectors()) {
        numbers.add(selector.getSelectorID());
      }
    }
    return numbers;
  }

  @Test
  void lendsOneSheetToOneDocumentAtATime() {
    Document html = document("p.lent { color: red }");
    StyleSheets first = new StyleSheets();
    StyleSheets second = new StyleSheets();
    Stylesheet lent = only(first, html);
    assertNotSame(lent, only(second, html));
    assertNotSame(lent, only(first, html));
  }

  /** The engine takes selectors of one number for one. */
  @Test
  void givesNoNumberTwiceWhenThreadsParseAtATime() throws Exception {
    int threads = 4;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int round = 0; round < 10; round++) {
      String css = "i,".repeat(20_000 + round) + "i{color:red}";
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<List<Integer>>> parsed = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        Document html = document(css);
        parsed.add(
            pool.submit(
                () -> {
                  start.await();
                  return numbers(only(new StyleSheets(), html));
                }));
      }
      Set<Integer> numbers = new HashSet<>();
      for (Future<List<Integer>> sheet : parsed) {
        numbers.addAll(sheet.get());
      }
      assertEquals(threads * (20_001 + round), numbers.size());
    }
    pool.shutdown();
  }
}
