package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a site, as they are and as they pretend to be. */
class WebPagesTest {
  @AutoClose private final Server server = new Server();
  private final String root = server.url("");

  private static Ran html(String... args) {
    String[] all = new String[args.length + 4];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(new String[] {"-f", "html", "-o", "-"}, 0, all, args.length, 4);
    return Ran.of(all);
  }

  @Test
  void anArticleOfSeveralPagesIsOne() {
    server.html("/a", Prose.page("Long", "<p>Unique first</p>", "<a href='/a/2'>2</a>"));
    server.html("/a/2", Prose.page("Long", "<p>Unique second</p>", "<a href='/a/3'>Next</a>"));
    Ran ran = html(root + "/a");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("Unique first") && ran.out().contains("Unique second"));
    assertTrue(ran.err().contains("page 3 is missing"), ran.err());
    assertEquals("", html(root + "/a", "--max-pages", "2").err());
    assertFalse(html(root + "/a", "--max-pages", "1").out().contains("Unique second"));
  }

  @Test
  void deadEndsAreToldNotBound() {
    server.html(
        "/login",
        "<title>Sign in</title><p>Please enter your name and your password to go on reading.</p>"
            + "<form><input type=password></form>");
    Ran ran = html(root + "/login");
    assertEquals(5, ran.code(), ran.err());
    assertTrue(ran.err().contains("login form"), ran.err());
    assertEquals(0, html("--keep-anyway", root + "/login").code());
  }

  @Test
  void aPageThatItsScriptsWriteIsSentToABrowser() {
    server.html("/app", "<title>App</title><div id=root></div><script src=/a.js></script>");
    Ran ran = html(root + "/app");
    assertEquals(5, ran.code(), ran.err());
    assertTrue(ran.err().contains("; --browser lets its scripts run first"), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void aPaywallIsToldAndASubscribersTextKept() {
    String free = "<script type=application/ld+json>{\"isAccessibleForFree\": false}</script>";
    server.html("/paid", "<title>A Story</title>" + free + "<h1>A Story</h1><p>So it begins.</p>");
    Ran ran = html(root + "/paid");
    assertEquals(5, ran.code(), ran.err());
    assertTrue(ran.err().contains("what a paywall leaves of an article"), ran.err());
    assertTrue(html("--keep-anyway", root + "/paid").out().contains("So it begins."));
    server.html("/all", Prose.page("All of it", free));
    Ran all = html(root + "/all");
    assertEquals(0, all.code(), all.err());
    assertTrue(all.err().contains("may be cut short, only subscribers get all of it"));
  }

  @Test
  void linksBetweenPagesOfTheWebLeadInsideAndTellNobody() {
    server.html(
        "/a", Prose.page("First", "<p>See <a href='/b?utm_source=a&id=1#x'>the other</a>.</p>"));
    server.html("/b", Prose.page("Second", "<p id=x>Back to <a href='/a?fbclid=1'>the first</a>."));
    Ran ran = html(root + "/a?utm_campaign=y", root + "/b?id=1");
    assertEquals(0, ran.code(), ran.err());
    for (String link : List.of("the other", "the first")) {
      assertTrue(
          ran.out().matches("(?s).*<a[^>]* href=\"#[^\"]+\"[^>]*>" + link + ".*"), ran.out());
    }
    assertFalse(ran.out().contains("utm_") || ran.out().contains("fbclid"), ran.out());
  }

  @Test
  void theSameArticleTwiceIsBoundOnce() {
    server.html("/a", Prose.page("Once"));
    server.html("/b", Prose.page("Once"));
    Ran ran = html(root + "/a", root + "/b?utm_source=x");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("/b?utm_source=x: the same article as"), ran.err());
    assertEquals(ran.out().indexOf("4. The ferry"), ran.out().lastIndexOf("4. The ferry"));
  }

  @Test
  void theUserPointsAtTheArticle() {
    server.html("/a", Prose.page("All", "<p id=x>Only this one paragraph, please.</p>"));
    Ran ran = html(root + "/a", "--selector", "#x");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("Only this one"));
    assertFalse(ran.out().contains("apple trees"));
    assertTrue(ran.out().contains("<title>All</title>"), ran.out());
    assertEquals(5, html(root + "/a", "--selector", "#y").code());
    assertEquals(2, html(root + "/a", "--selector", "[[").code());
  }

  @Test
  void siteRulesOfACommunity(@TempDir Path rules) throws IOException {
    server.html("/a", Prose.page("Page title", "<a class=print href='/print'>Print</a>"));
    server.html(
        "/print",
        Prose.page(
            "Print title",
            "<div class='share-box x'>Share!</div><b id=who>Ada  Brook</b>",
            "<div class=text><p>Chosen part.</p><p class=ad>Buy this</p><p class=also>Also this</p><p>Twise told.</p></div>",
            "<a rel=more href='/more'>More</a>"));
    server.html("/more", "<div class=text><p>The rest of it.</p></div>");
    Files.writeString(
        rules.resolve("127.0.0.1.txt"),
        String.join(
            "\n",
            "# a comment",
            "title: //h1[",
            "title: concat('Ruled: ', //h1)",
            "author: //b[@id='who']",
            "body: //div[@class='nothing']",
            "body: //div[@class='text']",
            "strip: //p[@class='ad']",
            "strip_id_or_class: share-box",
            "find_string: Twise",
            "replace_string: Twice",
            "single_page_link: //a[@class='print']/@href",
            "next_page_link: //a[@rel='more']",
            "http_header(referer): https://example.org/",
            "what is this",
            "titel: //h1",
            "test_url: http://example.org"));
    Files.writeString(rules.resolve("global.txt"), "author: //i\nstrip: //p[@class='also']\n");
    Ran ran = html(root + "/a", "--site-rules", rules.toString());
    assertEquals(0, ran.code(), ran.err());
    for (String text :
        new String[] {
          "Chosen part.", "Twice told.", "The rest of it.", "Ruled: Print title", "Ada Brook"
        }) {
      assertTrue(ran.out().contains(text), text + ran.out());
    }
    for (String text : new String[] {"Buy this", "Also this", "Share!", "apple trees"}) {
      assertFalse(ran.out().contains(text), text);
    }
    String said = "rules in 127.0.0.1.txt: line %d is left out, ";
    for (int line : new int[] {2, 14, 15}) {
      assertTrue(ran.err().contains(String.format(said, line)), line + ran.err());
    }
    assertEquals(3, ran.err().lines().count(), ran.err());
  }

  @Test
  void aFolderOfRulesThatIsNotThereIsTold() {
    Ran ran = html(root + "/a", "--site-rules", "no-such-folder");
    assertEquals(3, ran.code(), ran.err());
    assertEquals("error: no-such-folder: no such folder", ran.err().strip());
  }

  @Test
  void rulesThatDoNotFitFallBack(@TempDir Path rules) throws IOException {
    server.html("/a", Prose.page("Page title"));
    Files.writeString(rules.resolve("127.0.0.1.txt"), "body: //div[@id='nothing']\n");
    Ran ran = html(root + "/a", "--site-rules", rules.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("apple trees"));
    assertTrue(ran.err().contains("find no text"), ran.err());
  }

  @Test
  void rulesFindTheSinglePageInAFeedsText(@TempDir Path rules) throws IOException {
    server.html(
        "/feed",
        "<rss><channel><title>News</title><item><title>Entry</title><link>/entry</link>"
            + "<description>Short. &lt;a href='/whole'&gt;All&lt;/a&gt;</description>"
            + "</item></channel></rss>");
    server.html("/whole", Prose.page("Entry", "<p>Unique whole</p>"));
    Files.writeString(rules.resolve("127.0.0.1.txt"), "single_page_link_in_feed: //a\n");
    Ran ran = html(root + "/feed", "--site-rules", rules.toString());
    assertTrue(ran.out().contains("Unique whole"), ran.err());
    assertEquals("", ran.err());
  }

  @Test
  void rulesThatForbidToLookFurtherAreObeyed(@TempDir Path rules) throws IOException {
    server.html("/a", Prose.page("Page title", "<a class=one href=/gone>All</a>"));
    Path file = rules.resolve("127.0.0.1.txt");
    Files.writeString(file, "body: //div[@id='nothing']\nautodetect_on_failure: no\n");
    Ran ran = html(root + "/a", "--site-rules", rules.toString());
    assertEquals(5, ran.code(), ran.err());
    assertTrue(ran.err().contains("the rules for 127.0.0.1 find no text on it"), ran.err());
    Files.writeString(file, "single_page_link: //a[@class='one']\nnative_ad_clue: //h1\n");
    Ran other = html(root + "/a", "--site-rules", rules.toString());
    assertEquals(0, other.code(), other.err());
    assertTrue(other.err().contains("its single page is missing, the server says 404"));
    assertTrue(other.err().contains("is an advertisement"), other.err());
  }

  @Test
  void aTwinIsTakenOnlyWhereItHasMore() {
    String teaser = "<title>Long</title><h1>Long</h1><p>Only how it begins, in a line or two.</p>";
    String twins = "<link rel=amphtml href=/amp><a href=/print>Print version</a>";
    server.html("/teaser", teaser + twins);
    server.html("/amp", Prose.page("Long", "<p>Unique amp</p>"));
    server.html("/print", teaser);
    Ran ran = html(root + "/teaser", "-v");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("Unique amp"), ran.out());
    assertTrue(ran.out().contains(root + "/teaser"));
    assertTrue(ran.err().contains("/amp, which has more"), ran.err());
    server.html("/copy", teaser + "<link rel=canonical href=/original>");
    server.html("/original", Prose.page("Long", "<p>Unique original</p>"));
    assertTrue(html(root + "/copy").out().contains("Unique original"));
    server.html("/whole", Prose.page("Long", twins + "<p>Unique own</p>"));
    assertTrue(html(root + "/whole").out().contains("Unique own"));
  }

  @Test
  void whatIsFoldedIsPrinted() {
    String more = Prose.page("Rest").replaceFirst("(?s).*<h1>Rest</h1>(.*)</article>.*", "$1");
    server.html(
        "/a",
        Prose.page("Folded", "")
            .replace(
                "</article>",
                "<button aria-controls=r aria-expanded=false>Read more</button>"
                    + "<div id=r style='display:none'>"
                    + more
                    + "</div></article>"));
    Ran ran = html(root + "/a");
    assertTrue(ran.out().contains("So says Folded.") && ran.out().contains("So says Rest."));
    assertFalse(ran.out().contains("Read more"));
  }

  @Test
  void aSitesFeedIsTakenWhenAskedFor() {
    server.html(
        "/", Prose.page("Home", "<link rel=alternate type='application/rss+xml' href=/feed>"));
    server.html(
        "/feed",
        "<rss><channel><title>News</title><item><title>Entry</title><link>/entry</link></item>"
            + "</channel></rss>");
    server.html("/entry", Prose.page("The Entry"));
    assertTrue(html(root + "/", "--feed").out().contains("So says The Entry."));
    assertTrue(html(root + "/feed", "--feed").out().contains("So says The Entry."));
    Ran page = html(root + "/", "--max", "3");
    assertTrue(page.out().contains("So says Home."));
    assertTrue(page.err().contains("--feed takes its feed, " + root + "/feed"), page.err());
    Ran none = html(root + "/entry", "--feed");
    assertEquals(5, none.code());
    assertTrue(none.err().contains("names no feed"), none.err());
  }
}
