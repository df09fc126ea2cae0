package io.offprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Article;
import io.offprint.model.Extraction;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static Page page(String html) {
    URI base = URI.create("https://example.org/a");
    return new Page("a", base, Page.Kind.WEB_PAGE, html, Metadata.NONE, true, List.of());
  }

  private static Article article(String body) {
    return new Article("a", Metadata.NONE, body, List.of(), true, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "https://e.org/a?utm_source=x&id=7&fbclid=y#top, https://e.org/a?id=7#top",
    "https://e.org/a?utm_source=x, https://e.org/a",
    "https://e.org/a?utmost=1, https://e.org/a?utmost=1",
    "https://e.org/a#?utm_source=x, https://e.org/a#?utm_source=x",
    "mailto:a@e.org?utm_source=x, mailto:a@e.org?utm_source=x",
  })
  void trackingParametersGo(String url, String clean) {
    assertEquals(clean, Tracking.without(url));
    Article article = Tracking.without(article("<p><a href=\"" + url + "\">x</a></p>"));
    assertTrue(article.body().contains("\"" + clean.replace("&", "&amp;") + "\""), article.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Just a moment...</title><p>Checking",
        "<title>404 Not Found</title><h1>Oops</h1>",
        "<title>Shop</title><h1>Seite nicht gefunden</h1>",
        "<title>News</title><form><input name=u><input type=password></form>",
        "<title>Before you continue to News</title><p>We use cookies",
        "<title>x</title><div class=g-recaptcha></div>"
      })
  void deadEndsAreRecognized(String html) {
    assertTrue(DeadEnd.find(page(html), article("<p>Little</p>")).isPresent());
    assertFalse(DeadEnd.find(page(html), article("<p>much</p>".repeat(500))).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/ld+json>{\"isAccessibleForFree\": false}</script><p>So it begins",
        "<p>So it begins</p><div class='c-paywall-box'>Subscribe to continue reading</div>",
        "<p>So fing es an</p><aside id=paywall>Nur für Abonnenten</aside>"
      })
  void whatAPaywallLeavesIsADeadEnd(String html) {
    assertTrue(DeadEnd.find(page(html), article("<p>Little</p>")).orElse("").contains("paywall"));
    assertFalse(DeadEnd.find(page(html), article("<p>much</p>".repeat(500))).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The lock was mended.", "It held. “So it will.”", "水門は直った。"})
  void aWholeArticleIsNoneThoughThePageIsForSubscribers(String end) {
    String html =
        "<script type=application/ld+json>{\"isAccessibleForFree\": false}</script><p>Text";
    String text = "The lock keeper came down to the water at noon, and looked at it. ".repeat(8);
    assertFalse(DeadEnd.find(page(html), article("<p>" + text + end + "</p>")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Then he saw....", "Then he saw…", "Then he", "Then he […]"})
  void aTextThatBreaksOffIsWhatAPaywallLeaves(String end) {
    String html =
        "<script type=application/ld+json>{\"isAccessibleForFree\": false}</script><p>Text";
    String text = "The lock keeper came down to the water at noon, and looked at it. ".repeat(8);
    assertTrue(DeadEnd.find(page(html), article("<p>" + text + end + "</p>")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You need to enable JavaScript to run this app.",
        "JavaScript is disabled. Please turn it on and reload.",
        "This site requires JavaScript",
        "Bitte aktivieren Sie JavaScript"
      })
  void whatAPageSaysToThoseWithoutScriptsIsADeadEnd(String said) {
    String html = "<p>" + said + "</p>";
    assertTrue(DeadEnd.find(page(html + "<script src=x></script>"), article(html)).isPresent());
    assertFalse(DeadEnd.find(page(html), article(html)).isPresent());
    String more = html + "<p>much</p>".repeat(500);
    assertFalse(DeadEnd.find(page(more + "<script src=x></script>"), article(more)).isPresent());
  }

  @Test
  void aShortArticleIsNoDeadEnd() {
    assertEquals(
        Optional.empty(), DeadEnd.find(page("<title>Error bars</title><p>Short."), article("x")));
    assertEquals(
        Optional.empty(), DeadEnd.find(page("<title>The Peugeot 404</title><p>Ha."), article("x")));
    assertTrue(DeadEnd.find(page("<title>The News | 404</title><p>Ha."), article("x")).isPresent());
    assertTrue(
        DeadEnd.find(page("<nav>News</nav><a href=/>Home</a>"), article("Home")).isPresent());
    assertTrue(DeadEnd.isPaywalled(page("{\"isAccessibleForFree\": \"False\"}")));
    assertFalse(DeadEnd.isPaywalled(page("{\"isAccessibleForFree\": true}")));
  }

  private static Page select(List<String> parts, List<String> removals, boolean whole, Page page) {
    return new Selection(new Extraction(parts, removals, whole, false, 20, null)).apply(page);
  }

  @Test
  void theUserPointsAtTheArticle() {
    Page page =
        page("<div id=x><p>one</p><p class=ad>ad</p></div><ul><li>two</li></ul><p>none</p>");
    Page chosen = select(List.of("#x", "li", "#x p"), List.of(".ad"), false, page);
    assertEquals(Page.Kind.ARTICLE, chosen.kind());
    assertTrue(chosen.html().contains("<p>one</p></div><li>two</li></article>"), chosen.html());
    assertFalse(chosen.html().contains("none"));
    assertEquals(Page.Kind.ARTICLE, select(List.of(), List.of(), true, page).kind());
    assertThrows(
        OffprintException.class, () -> select(List.of("#nothing"), List.of(), false, page));
    assertThrows(OffprintException.class, () -> select(List.of("p["), List.of(), false, page));
  }

  @ParameterizedTest
  @CsvSource({
    "https://e.org/a, https://e.org/a/2, 2, true",
    "https://e.org/a/, https://e.org/a/page/2/, 2, true",
    "https://e.org/a?page=1, https://e.org/a?page=2, 2, true",
    "https://e.org/a.html, https://e.org/a-2.html, 2, true",
    "https://e.org/a?id=9, https://e.org/a?id=9&page=2, 2, true",
    "https://e.org/a, https://e.org/a/3, 3, true",
    "https://e.org/a, https://e.org/a/3, 2, false",
    "https://e.org/a, https://e.org/b/2, 2, false",
    "https://e.org/posts/12, https://e.org/posts/13, 2, false",
    "https://e.org/2026/11/03, https://e.org/2026/11/04, 2, false",
    "https://e.org/a?id=1, https://e.org/a?id=2, 2, false",
  })
  void theNextPageIsNotTheNextArticle(String here, String there, int number, boolean next) {
    for (String link : List.of("<link rel=next href='%s'>", "<a href='%s'>Next »</a>")) {
      Page page = page(link.replace("%s", there));
      assertEquals(next, NextPage.find(page, URI.create(here), number).isPresent());
    }
    Page plain = page("<a href='" + there + "'>An older story of ours</a>");
    assertEquals(Optional.empty(), NextPage.find(plain, URI.create(here), number));
  }

  @Test
  void pagesAreJoinedWithoutRepeats() {
    Page second =
        page("<title>T</title><div><h1>T</h1><p>Second <img src=b.png></p><p>By us</p></div>");
    Page first = page("<title>T</title><div><h1>T</h1><p>First</p><p>By us</p></div>");
    String joined = NextPage.join(first, second).html();
    assertEquals(joined.indexOf("By us"), joined.lastIndexOf("By us"));
    assertEquals(joined.indexOf("<h1>"), joined.lastIndexOf("<h1>"));
    assertTrue(joined.contains("<p>Second <img src=\"https://example.org/b.png\"></p>"), joined);
  }

  private static final String HIDDEN =
      "The rest of it, which nobody sees who does not click. ".repeat(3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Start</p><div id=r hidden>REST</div><button aria-controls=r>Read more</button>",
        "<p>Start</p><div id=r class='text collapse'>REST</div><a data-target='#r' href>Weiterlesen</a>",
        "<p>Start<span>…</span><span style='display: none'>REST</span></p><button>Show more ▾</button>",
        "<p>Start</p><div><button>Lire la suite</button></div><div aria-hidden=true>REST</div>",
        "<p>Start</p><div class=hidden>REST</div><a href='#' onclick='x()'>Continue reading</a>",
      })
  void foldsAreOpened(String html) {
    Page opened = Folds.opened(page(html.replace("REST", HIDDEN)));
    Document document = Jsoup.parse(opened.html());
    assertEquals(0, document.select("[hidden], [aria-hidden], [style], .hidden, .collapse").size());
    assertTrue(document.text().contains(HIDDEN.strip()));
    assertEquals(0, document.select("button, a").size(), opened.html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Start</p><div hidden>REST</div><a href=/next>Next story</a>",
        "<p>Start</p><div hidden>Little</div><button>Read more</button>",
        "<p>Read more about it</p><div>REST</div><a href=/b>Read more</a>"
      })
  void whatIsNoFoldStays(String html) {
    Page page = page(html.replace("REST", HIDDEN));
    assertEquals(page, Folds.opened(page));
  }

  @Test
  void aPageNamesItsTwins() {
    Page page =
        page(
            "<link rel=canonical href='https://example.org/a/?utm_source=x'>"
                + "<link rel=amphtml href=/a/amp><link rel=alternate media=print href='?print=1'>"
                + "<a href='/print/a#top'>Print version</a><a href='javascript:print()'>Print</a>"
                + "<a href='/printing'>Printing in 1450</a><a href='/a'>Print</a>");
    assertEquals(
        List.of(
            URI.create("https://example.org/a?print=1"),
            URI.create("https://example.org/print/a"),
            URI.create("https://example.org/a/amp")),
        Twins.of(page));
  }
}
