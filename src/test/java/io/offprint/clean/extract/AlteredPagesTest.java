package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.bench.Dataset.PageCase;
import io.offprint.read.Reader;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AlteredPagesTest {
  private static final List<PageCase> PAGES = SmallPages.all(30);

  @Test
  void sayWhatTheirPagesSay() {
    for (PageCase page : PAGES) {
      assertEquals(read(page).body().text(), read(AlteredPages.of(page)).body().text());
    }
  }

  @Test
  void loseNamesAndTellingTags() {
    assertTrue(count(PAGES, "[class]") > 100);
    assertTrue(count(altered(), "[class]") < count(PAGES, "[class]") / 2);
    assertTrue(count(altered(), "footer") < PAGES.size());
  }

  @Test
  void areTheSameEachTime() {
    PageCase page = PAGES.get(1);
    assertArrayEquals(
        AlteredPages.of(page).source().bytes(), AlteredPages.of(page).source().bytes());
  }

  private static List<PageCase> altered() {
    return PAGES.stream().map(AlteredPages::of).toList();
  }

  private static int count(List<PageCase> pages, String query) {
    return pages.stream().mapToInt(p -> read(p).select(query).size()).sum();
  }

  private static Document read(PageCase page) {
    return Jsoup.parse(new Reader().read(page.source()).html());
  }
}
