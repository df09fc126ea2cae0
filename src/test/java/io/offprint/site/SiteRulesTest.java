package io.offprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTest {
  private static Page page(String html) {
    URI base = URI.create("https://example.org/a");
    return new Page("a", base, Page.Kind.WEB_PAGE, html, Metadata.NONE, true, List.of());
  }

  private static SiteRules rules(String... lines) {
    return new SiteRules(Map.of("example.org.txt", String.join("\n", lines)));
  }

  /** What is left of the text. */
  private static String body(String html, String... lines) {
    SiteRules rules = rules(lines);
    String after = rules.apply(page(html)).html();
    assertEquals(List.of(), rules.notes());
    Document left = Jsoup.parse(after);
    left.outputSettings().prettyPrint(false);
    return left.body().html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strip: //i | <p>a</p>",
        "strip_id_or_class: 'aside' | <p>a</p>",
        "strip_id_or_class: side | <p>a</p>",
        "strip_attr: //i/@class | <p>a<i>b</i></p>",
        "post_strip_attr: //@class | <p>a<i>b</i></p>",
        "dissolve: //i | <p>ab</p>",
        "wrap_in(b): //i | <p>a<b><i class=\"asides\">b</i></b></p>",
        "replace_string(<i class=\"asides\">): <u> | <p>a<u>b</u></p>",
        "strip: //*[@class = concat('as', 'ides')] | <p>a</p>",
        "tidy: yes | <p>a<i class=\"asides\">b</i></p>",
        "test_contains: whatever: it is | <p>a<i class=\"asides\">b</i></p>",
      })
  void eachDoesItsPart(String rule, String left) {
    assertEquals(left, body("<p>a<i class=\"asides\">b</i></p>", rule));
  }

  @Test
  void pairsReplaceInOrder() {
    assertEquals(
        "<p>c: d)</p>",
        body(
            "<div>a: b)</div>",
            "find_string: a: b",
            "replace_string: c: b",
            "replace_string(b)): d)",
            "find_string: div>",
            "replace_string: p>"));
  }

  @Test
  void picturesByAddressAndByLazyAttribute() {
    assertEquals(
        "<img data-x=\"b.png\" src=\"b.png\">",
        body(
            "<img src='/ads/x.png'><img data-x='b.png'>",
            "strip_image_src: /ads/",
            "src_lazy_load_attr: data-x"));
  }

  @Test
  void whatIsKnownIsFoundBeforeItIsStripped() {
    Page page =
        rules(
                "title: //h1",
                "author: substring-after(//i, 'by ')",
                "date: //time/@datetime",
                "strip: //h1 | //i",
                "body: //div",
                "skip_json_ld: yes")
            .apply(
                page(
                    "<script type=application/ld+json>{}</script><div><h1>T</h1>"
                        + "<i>by Ada</i><time datetime=2026-11-03>x</time></div>"));
    assertEquals("T", page.known().title());
    assertEquals(List.of("Ada"), page.known().authors());
    assertEquals("2026-11-03", page.known().published());
    assertEquals(Page.Kind.ARTICLE, page.kind());
    assertFalse(page.html().contains("<h1>") || page.html().contains("ld+json"), page.html());
  }

  @Test
  void pruningLeavesTheText() {
    String more = "<ul><li><a href=x>One</a><li><a href=x>Two</a><li><a href=x>Three</a></ul>";
    String html = "<div id=t><p>Text</p><form>Sign up</form>" + more + "</div>";
    assertFalse(body(html, "body: //div[@id='t']").contains("Two"));
    assertFalse(body(html, "body: //div[@id='t']").contains("Sign up"));
    assertTrue(body(html, "body: //div[@id='t']", "prune: no").contains("Two"));
    String list = more.replace("</a>", "</a>, which is told at some length");
    assertTrue(body("<div id=t>" + list + "</div>", "body: //div[@id='t']").contains("Two"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//a[@class='next']", "//a[@class='next']/@href", "'?p=2'"})
  void linksInAllForms(String expression) {
    Page page = page("<div class=pager><a class=next href='?p=2'>more</a></div>");
    URI there = URI.create("https://example.org/a?p=2");
    String rule = "next_page_link: " + expression;
    assertEquals(Optional.of(there), rules(rule).link(page, "next_page_link"));
    String[] only = {rule, "if_page_contains: //div[@class='pager']"};
    assertEquals(Optional.of(there), rules(only).link(page, "next_page_link"));
    only[1] = "if_page_contains: //div[@class='other']";
    assertEquals(Optional.empty(), rules(only).link(page, "next_page_link"));
  }

  @Test
  void theFirstBodyThatIsThereIsTaken() {
    String html = "<div class=a><div class=a>x</div></div><div class=b>y</div>";
    String[] lines = {"body: //p", "body: //div[@class='a']", "body: //div[@class='b']"};
    assertEquals(
        "<article><div class=\"a\"><div class=\"a\">x</div></div></article>", body(html, lines));
  }

  @Test
  void theGeneralFileComesAfterTheSites() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".example.org.txt", "title: //h2");
    files.put("global.txt", "title: //h1\nauthor: //h1\nnonsense: x\n\ntitle: //[");
    SiteRules rules = new SiteRules(files);
    Page page = rules.apply(page("<h1>One</h1><h2>Two</h2>"));
    assertEquals("Two", page.known().title());
    assertEquals(List.of("One"), page.known().authors());
    rules.apply(page("<p>neither"));
    assertEquals(
        List.of(
            "rules in global.txt: line 3 is left out, there is no directive nonsense",
            "rules in global.txt: line 5 is left out, is no XPath that can be evaluated: //["),
        rules.notes().stream().map(Object::toString).toList());
  }

  @Test
  void whoForbidsToLookFurtherIsObeyed() {
    SiteRules rules = rules("body: //p", "autodetect_on_failure: no");
    assertThrows(OffprintException.class, () -> rules.apply(page("<div>x</div>")));
    SiteRules others = rules("body: //p", "native_ad_clue: //div", "not_logged_in_xpath: //div");
    assertEquals(Page.Kind.WEB_PAGE, others.apply(page("<div>x</div>")).kind());
    assertEquals(3, others.notes().size(), others.notes().toString());
  }

  /** Java allows few operators by itself. */
  @Test
  void expressionsOfAnyLength() {
    String long100 =
        IntStream.range(0, 100)
            .mapToObj(i -> "contains(concat(' ', normalize-space(@class), ' '), ' x" + i + " ')")
            .collect(Collectors.joining(" or "));
    assertEquals("<p>a</p>", body("<p>a</p><p class=x99>b</p>", "strip: //p[" + long100 + "]"));
  }
}
