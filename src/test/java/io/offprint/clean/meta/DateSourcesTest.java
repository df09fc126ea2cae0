package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where a date is looked for last. */
class DateSourcesTest {

  private static List<String> read(ClueSource source, Field field, String html) {
    Clues clues = new Clues();
    source.read(Jsoup.parse(html), null, clues);
    return clues.values(field);
  }

  @ParameterizedTest
  @CsvSource({
    "published-date, PUBLISHED",
    "w-published-date, PUBLISHED",
    "published, PUBLISHED",
    "article:publicationdate, PUBLISHED",
    "date.release, PUBLISHED",
    "ms.date, PUBLISHED",
    "article:last_published_date, MODIFIED"
  })
  void guessesWhatAMetaElementIsNamedFor(String name, Field field) {
    String html = "<meta name='" + name + "' content='2024-05-03'>";
    assertEquals(List.of("2024-05-03"), read(new GuessedDates(), field, html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"expiration_date", "candidate", "publisher", "article:tag", "copyright-date"})
  void leavesOtherMetaElements(String name) {
    String html = "<meta name='" + name + "' content='2024-05-03'>";
    assertEquals(List.of(), read(new GuessedDates(), Field.PUBLISHED, html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"publishedAt\":\"2024-05-03T10:00:00Z\"}",
        "{\"date_published\": \"2024-05-03T10:00:00Z\"}",
        "window.x=\"{\\\"publishDate\\\":\\\"2024-05-03T10:00:00Z\\\"}\"",
        "{\"firstPublishedDate\":\"2024-05-03T10:00:00Z\"}",
        "{\"post_date\":\"2024-05-03T10:00:00Z\"}"
      })
  void readsTheDataOfScripts(String script) {
    assertEquals(
        List.of("2024-05-03T10:00:00Z"),
        read(new ScriptDates(), Field.PUBLISHED, "<script>" + script + "</script>"));
  }

  @Test
  void leavesOtherDataOfScripts() {
    String script = "<script>{\"birthDate\":\"1984-05-03\",\"postcode\":\"2024-05\"}</script>";
    assertEquals(List.of(), read(new ScriptDates(), Field.PUBLISHED, script));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='blog-date'>3 May 2024</p>",
        "<div class=Article_date__x9>3 May 2024</div>",
        "<aside class=post-meta><time>3 May 2024</time></aside>",
        "<span id=pubdate>3 May 2024</span>",
        "<div class=node-promoted><p class=submitted>3 May 2024</p></div>",
        "<article><h1>Tides</h1><div class=sidebar><time>3 May 2024</time></div></article>"
      })
  void findsElementsNamedAfterDates(String html) {
    assertEquals(List.of("3 May 2024"), read(new DatedElements(), Field.PUBLISHED, html));
  }

  @Test
  void tellsChangesFromPublication() {
    String html = "<li id=footer-info-lastmod>x</li><p id=lastmod>Last edited 3 May 2024</p>";
    assertEquals(
        List.of("Last edited 3 May 2024"), read(new DatedElements(), Field.MODIFIED, html));
  }

  @Test
  void leavesDatesOfCommentsAndLists() {
    String html =
        "<div class=comments><time>3 May 2024</time></div><ul><li><time>4 May 2024</time></ul>";
    assertEquals(List.of(), read(new DatedElements(), Field.PUBLISHED, html));
  }
}
