package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAreaTest {
  private static final String TEXT = "<p>" + "The ferry was late again. ".repeat(8) + "</p>";

  private static List<String> near(Field field, String html) {
    Clues clues = new Clues();
    String page = "<h1>The last crossing</h1>" + html + TEXT;
    new TitleArea("The last crossing").read(Jsoup.parse(page), null, clues);
    return clues.of(field).stream()
        .filter(c -> c.origin().equals(TitleArea.NAME))
        .map(Clues.Clue::value)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ada Byron</p>",
        "<p class=byline>Ada Byron</p>",
        "<div><a rel=author>Ada Byron</a> writes about ships</div>",
        "<div>Written by <span class=author-name>Ada Byron</span></div>"
      })
  void findsBylines(String html) {
    List<String> found =
        near(Field.AUTHOR, html).stream().flatMap(v -> Names.printed(v).stream()).toList();
    assertEquals(List.of("Ada Byron"), found);
  }

  @Test
  void takesNoAuthorFromTheTextOrComments() {
    assertEquals(List.of(), near(Field.AUTHOR, TEXT + "<div class=comments>By Ada Byron</div>"));
  }

  private static List<String> standfirst(String html) {
    Clues clues = new Clues();
    new TitleArea("The last crossing").read(Jsoup.parse(html + TEXT), null, clues);
    return clues.values(Field.SUBTITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>The last crossing</h1><p class=subtitle>How a ferry was given up</p>",
        "<h1>The last crossing</h1><div class='article__sub-headline'>How a ferry was given up</div>",
        "<h1>The last crossing</h1><p class=byline>Ada Byron</p><p class=dek>How a ferry was given up</p>",
        "<header><h1>The last crossing</h1><h2>How a ferry was given up</h2></header>",
        "<hgroup><h1>The last crossing</h1><p>How a ferry was given up</p></hgroup>"
      })
  void findsTheStandfirst(String html) {
    assertEquals(List.of("How a ferry was given up"), standfirst(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>The last crossing</h1><p>How a ferry was given up</p>",
        "<h1>The last crossing</h1><h2>How a ferry was given up</h2>",
        "<h1>The last crossing</h1><div class=card-deck>Other stories of the day</div>",
        "<h1>The last crossing</h1><p class='deck byline'>Ada Byron and others</p>"
      })
  void takesNothingElseForAStandfirst(String html) {
    assertEquals(List.of(), standfirst(html));
  }

  @Test
  void takesNoOptionForAnAuthor() {
    String option = "<dl><dt id=reset-author><code>--reset-author</code></dt><dd>%s</dd></dl>";
    assertEquals(List.of(), near(Field.AUTHOR, option.formatted(TEXT)));
  }

  @Test
  void findsPrintedDates() {
    assertEquals(List.of("3 May 2024"), near(Field.PUBLISHED, "<p>3 May 2024</p>"));
    assertEquals(
        List.of("2024-05-03T10:00:00Z"),
        near(Field.PUBLISHED, "<p><time datetime=2024-05-03T10:00:00Z>May</time></p>"));
  }

  @Test
  void tellsPublicationFromChanges() {
    String html = "<p>Published 3 May 2024, updated 5 May 2024</p>";
    assertEquals(List.of("Published 3 May 2024,"), near(Field.PUBLISHED, html));
    assertEquals(List.of("updated 5 May 2024"), near(Field.MODIFIED, html));
  }

  @Test
  void trustsNoDateInASentence() {
    String html = "<p>The harbour was built after the storm that came on the 3 May 2001.</p>";
    assertEquals(List.of(), near(Field.PUBLISHED, html));
  }
}
