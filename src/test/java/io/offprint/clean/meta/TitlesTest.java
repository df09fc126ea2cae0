package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  private static String title(String html) {
    Document document = Jsoup.parse(html, "https://tidetable.example/stories/1");
    Clues clues = MetadataFinder.clues(document, URI.create(document.location()));
    return Titles.choose(clues, List.of("The Tide Table"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        // what the reader sees, though search engines are told something else
        "<title>Old ferries: what they cost - The Tide Table</title><h1>What an old ferry costs its village</h1>"
            + " @ What an old ferry costs its village",
        // a logo is a heading too
        "<title>The last crossing - The Tide Table</title><header><h1><a href=/>Tide stories</a></h1></header><h2>The last crossing</h2>"
            + " @ The last crossing",
        // a heading that has nothing to do with the page's title, as of a form
        "<title>The last crossing</title><meta property=og:title content='The last crossing'><h2>Stay in touch</h2>"
            + " @ The last crossing",
        // the section in front
        "<meta property=og:title content='The last crossing'><h1><span>Harbours</span> The last crossing</h1>"
            + " @ The last crossing",
        // no heading
        "<title>The last crossing | The Tide Table</title> @ The last crossing",
        "<title>The Tide Table – The last crossing</title><p>x @ The last crossing",
        // a site that the page does not name otherwise
        "<title>How we crossed the sound – Harbour Post</title><p>x @ How we crossed the sound",
        "<title>How we crossed the sound | Stories and news</title><p>x @ How we crossed the sound",
        "<title>How we crossed the sound – Part 2</title><p>x @ How we crossed the sound – Part 2",
        "<title>Crossing – the sound</title><p>x @ Crossing – the sound",
        // what can be pressed, and the link of a heading to itself
        "<h1>The last crossing <button>Copy</button><a class=headerlink href=#t>¶</a></h1> @ The last crossing",
        "<h1>The &lt;table&gt; element</h1> @ The <table> element",
        // the title where the name of an application should be
        "<title>Why the last ferry left at noon</title><meta name=application-name content='Why the last ferry left at noon'>"
            + "<h1>Why the last ferry left at noon</h1><div class=headline>Another story</div> @ Why the last ferry left at noon",
        // several names in one attribute
        "<meta property='x:title og:title' content='The last crossing'><p>x @ The last crossing",
        // a title class
        "<title>The last crossing</title><h1>The Tide Table</h1><div class=entry-title>The last crossing</div> @ The last crossing",
        // headings beside the article
        "<title>The last crossing</title><aside><h1>Most read this week</h1></aside><h1>The last crossing</h1> @ The last crossing",
        "<h1>The last crossing</h1> @ The last crossing"
      })
  void choosesWhatTheReaderSees(String html, String title) {
    assertEquals(title, title(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The last crossing | The Tide Table; The last crossing",
        "The Tide Table » The last crossing; The last crossing",
        "The last crossing – a story; The last crossing – a story"
      })
  void cutsTheSitesNameOff(String title, String rest) {
    assertEquals(rest, Titles.withoutSite(title, List.of("The Tide Table")));
  }
}
