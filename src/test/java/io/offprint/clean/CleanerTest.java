package io.offprint.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import io.offprint.model.Source;
import io.offprint.read.Reader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CleanerTest {
  private static final Cleaner CLEANER = new Cleaner();
  private static final String WORDS =
      "The ferry had not run since the flood, and those who wanted to cross took the long way.";

  private static Page page(Page.Kind kind, String html) {
    URI base = URI.create("https://a.example/b");
    return new Page("a.html", base, kind, html, Metadata.NONE, true, List.of());
  }

  private static String clean(Page.Kind kind, String html) {
    return CLEANER.clean(page(kind, html)).body();
  }

  private static List<String> fixtures() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
    return pages;
  }

  @Test
  void aStandfirstIsReadOnce() {
    String html =
        "<title>Dusk on the pier</title><article><h1>Dusk on the pier</h1><p class=subtitle>How the lamps went out</p>"
            + ("<p>" + WORDS + "</p>").repeat(3)
            + "</article>";
    for (Page.Kind kind : Page.Kind.values()) {
      Article article = CLEANER.clean(page(kind, html));
      String all = article.metadata().subtitle() + " " + article.body();
      assertEquals(2, all.split("How the lamps went out", -1).length, kind + ": " + all);
    }
  }

  @Test
  void cleaningACleanedArticleChangesNothing() throws IOException {
    for (String html : fixtures()) {
      Article once;
      try {
        once = CLEANER.clean(new Reader().read(Source.ofHtml(html, null)));
      } catch (OffprintException e) {
        continue;
      }
      Page again =
          new Page(
              "again",
              null,
              Page.Kind.ARTICLE,
              once.body(),
              titled(once.metadata()),
              true,
              List.of());
      assertEquals(once.body(), CLEANER.clean(again).body());
    }
  }

  /** An article without a title would be given its first line for one. */
  private static Metadata titled(Metadata known) {
    return known.title().isEmpty() ? known.toBuilder().title("Untitled").build() : known;
  }

  /** More of them by {@code -Dmutations=5000}. */
  @Test
  void damageNeverThrows() throws IOException {
    int pagesDamaged = Integer.getInteger("mutations", 400);
    Random random = new Random(11);
    List<String> pages = fixtures();
    int cleaned = 0;
    for (int i = 0; i < pagesDamaged; i++) {
      String html = pages.get(random.nextInt(pages.size()));
      StringBuilder damaged = new StringBuilder(html.substring(0, Math.min(6000, html.length())));
      for (int n = random.nextInt(12); n >= 0 && damaged.length() > 20; n--) {
        int at = random.nextInt(damaged.length() - 10);
        switch (random.nextInt(4)) {
          case 0 -> damaged.delete(at, at + random.nextInt(10));
          case 1 -> damaged.insert(at, "<div hidden><table><p></td><template id='B:0'><li>");
          case 2 -> damaged.insert(at, damaged.substring(at, at + 10));
          default -> damaged.setCharAt(at, "<>\"'&/\u0000\ud800".charAt(random.nextInt(8)));
        }
      }
      try {
        cleaned += clean(Page.Kind.WEB_PAGE, damaged.toString()).isEmpty() ? 0 : 1;
      } catch (OffprintException e) {
        assertEquals(OffprintException.Kind.NO_ARTICLE, e.kind());
      }
    }
    assertTrue(cleaned > pagesDamaged * 5 / 8, cleaned + " cleaned");
  }

  @Test
  void aHundredThousandSiblingsAndTenThousandLevelsAreCleaned() {
    String wide = "<p>" + WORDS + "</p>";
    StringBuilder siblings = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      siblings.append("<p>").append(i).append(' ').append(WORDS).append("</p>");
    }
    assertTrue(clean(Page.Kind.WEB_PAGE, siblings.toString()).length() > 1_000_000);
    String deep = "<div>".repeat(10_000) + wide.repeat(20);
    assertTrue(clean(Page.Kind.WEB_PAGE, deep).contains("the long way"));
  }

  @Test
  void nothingToReadIsNoArticle() {
    OffprintException e =
        assertThrows(
            OffprintException.class, () -> clean(Page.Kind.WEB_PAGE, "<script>x()</script>"));
    assertEquals(OffprintException.Kind.NO_ARTICLE, e.kind());
  }

  @Test
  void aPageThatAScriptHasYetToFillGivesItsSummary() {
    String summary = WORDS + " Only the baker, who had a boat of her own, smiled at it all day.";
    String html =
        "<head><meta name=description content=\"" + summary + "\"></head><p>Enable JavaScript.</p>";
    Article article = CLEANER.clean(page(Page.Kind.WEB_PAGE, html));
    assertEquals("<p>" + summary + "</p>", article.body());
    assertTrue(article.notes().stream().anyMatch(n -> n.message().contains("summary")));
  }
}
