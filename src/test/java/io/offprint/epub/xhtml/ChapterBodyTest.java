package io.offprint.epub.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>a</h2><h4>b</h4><h4>c</h4><h2>d</h2> | <h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>",
        "<h2><img src='x.png' alt=''></h2> | <div><img alt=\"\" src=\"x.png\"/></div>",
        "<a href='https://a.example/b?c'><img src='x.png' alt=''></a>"
            + "| <a href=\"https://a.example/b?c\" aria-label=\"a.example/b?c\">"
            + "<img alt=\"\" src=\"x.png\"/></a>",
        "<a href='https://a.example/'><img src='x.png' alt='A pond'></a>"
            + "| <a href=\"https://a.example/\"><img alt=\"A pond\" src=\"x.png\"/></a>",
        "<p>a<a href='https://a.example/'></a></p> | <p>a<span></span></p>",
      })
  void linksAndHeadingsAreHeard(String from, String written) {
    ChapterBody body = new ChapterBody(Jsoup.parseBodyFragment(from).body(), s -> s);
    assertEquals(written, body.xhtml((chapter, id) -> Optional.empty()));
  }
}
