package io.offprint.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Book;
import io.offprint.model.Heading;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BinderTest {
  private static final Picture LARGE = new Picture("large.png", "image/png", 640, 480, new byte[1]);
  private static final Picture SMALL = new Picture("small.png", "image/png", 64, 48, new byte[1]);

  private static Article article(String url, String title, String body, String... pictures) {
    Metadata metadata =
        Metadata.builder()
            .title(title)
            .canonical(url)
            .language("en")
            .published("2024-05-01T10:00:00+02:00")
            .authors(List.of("Ada Okafor"))
            .build();
    List<PictureSource> sources =
        List.of(pictures).stream()
            .map(name -> new PictureSource(name, List.of(URI.create("https://e.test/" + name))))
            .toList();
    return new Article(url, metadata, body, sources, true, List.of());
  }

  private static Book bind(Options options, Map<String, Picture> had, Article... articles) {
    return new Binder(options)
        .bind(List.of(articles), List.of(articles).stream().map(a -> had).toList());
  }

  private static Document chapter(Book book, int index) {
    return Jsoup.parseBodyFragment(book.chapters().get(index).html());
  }

  @Test
  void setsATitleBlockFromTheMetadata() {
    Document d =
        chapter(
            bind(Options.DEFAULTS, Map.of(), article("https://www.e.test/a", "A <b>", "<p>x</p>")),
            0);
    assertEquals("A <b>", d.select("header.title-block > h1").text());
    assertEquals("Ada Okafor", d.select(".byline").text());
    assertEquals("e.test · May 1, 2024", d.select(".source").text());
    assertEquals("2024-05-01T10:00:00+02:00", d.select("time").attr("datetime"));
  }

  @Test
  void nestsTheContentsToTheDepthAskedFor() {
    Article a =
        article(
            "https://e.test/a",
            "Title",
            "<h2>One</h2><h3>Inner<a class=noteref href=#n>1</a></h3><h2>Two</h2><p id=n>x</p>");
    Heading whole = bind(Options.DEFAULTS, Map.of(), a).contents().get(0);
    assertEquals("Title", whole.title());
    assertEquals(List.of("One", "Two"), whole.children().stream().map(Heading::title).toList());
    assertEquals("Inner", whole.children().get(0).children().get(0).title());
    Options shallow = Options.builder().contentsDepth(2).build();
    assertEquals(
        List.of(), bind(shallow, Map.of(), a).contents().get(0).children().get(0).children());
    Options none = Options.builder().contents(false).build();
    assertEquals(List.of(), bind(none, Map.of(), a).contents());
  }

  @Test
  void givesEveryHeadingAnIdOfItsOwnAndMendsTheOthers() {
    Document d =
        chapter(
            bind(
                Options.DEFAULTS,
                Map.of(),
                article(
                    "https://e.test/a",
                    "T",
                    "<h2>Über uns</h2><h2>Über uns</h2><h2>中文</h2><p id='4 x'>a</p><p id='4 x'>b</p>"
                        + "<p><a href='#4 x'>go</a> <a href='#gone'>lost</a></p>")),
            0);
    assertEquals(List.of("uber-uns", "uber-uns-2", "section"), d.select("h2").eachAttr("id"));
    assertEquals(1, d.select("#id-4-x").size());
    assertEquals("#id-4-x", d.select("body > p a").attr("href"));
    assertEquals(1, d.select("body > p a").size());
    assertTrue(d.text().contains("lost"));
  }

  @Test
  void linksBetweenBoundArticlesStayInTheBook() {
    Book book =
        bind(
            Options.DEFAULTS,
            Map.of(),
            article(
                "https://www.e.test/a/",
                "A",
                "<p><a href='http://e.test/b#part'>b</a><a href='https://e.test/b'>b</a>"
                    + "<a href='https://e.test/a#own'>own</a><a href='https://e.test/c'>c</a></p>"
                    + "<p id=own>x</p>"),
            article("https://e.test/b", "B", "<h2 id=part>Part</h2>"));
    assertEquals(
        List.of("chapter-2#part", "chapter-2", "#own", "https://e.test/c"),
        chapter(book, 0).select("body > p a").eachAttr("href"));
  }

  @Test
  void placesPicturesAndSpeaksForMissingOnes() {
    Article a =
        article(
            "https://e.test/a",
            "T",
            "<figure><img src=p1><figcaption>A boat</figcaption></figure>"
                + "<figure><img src=p2 alt=gone><figcaption>Lost at sea</figcaption></figure>"
                + "<figure><img src=p3 alt='A gull'></figure><figure><img src=p4></figure>"
                + "<p>in <img src=p5 alt='a gull'> text</p>",
            "p1",
            "p2",
            "p3",
            "p4",
            "p5");
    Book book = bind(Options.DEFAULTS, Map.of("p1", LARGE), a);
    Document d = chapter(book, 0);
    assertEquals(1, d.select("img").size());
    assertEquals("A boat", d.select("img").attr("alt"));
    assertEquals("640", d.select("img[src=large.png]").attr("width"));
    assertEquals(
        List.of("Lost at sea", "A gull", "a gull"), d.select(".missing-picture").eachText());
    assertEquals(1, d.select("figure").size());
    assertEquals(Map.of("large.png", LARGE), book.pictures());
    assertEquals(LARGE, book.lead().orElseThrow());
    assertFalse(bind(Options.DEFAULTS, Map.of("p1", SMALL), a).lead().isPresent());
  }

  @Test
  void identifiesTheSameSourcesAlike() {
    Article a = article("https://e.test/a", "A", "<p>x</p>");
    Article changed = article("https://e.test/a", "A, revised", "<p>y</p>");
    Article other = article("https://e.test/b", "A", "<p>x</p>");
    String id = bind(Options.DEFAULTS, Map.of(), a).identifier();
    assertEquals(id, bind(Options.DEFAULTS, Map.of(), changed).identifier());
    assertNotEquals(id, bind(Options.DEFAULTS, Map.of(), other).identifier());
    assertTrue(id.matches("urn:uuid:[0-9a-f-]{36}"));
  }

  @Test
  void namesACollectionAfterItsFirstArticleUnlessTold() {
    Article a = article("https://e.test/a", "A", "<p>x</p>");
    Article b = article("https://e.test/b", "B", "<p>x</p>");
    assertEquals("A and 1 more", bind(Options.DEFAULTS, Map.of(), a, b).metadata().title());
    Book told = bind(Options.builder().title("Sunday").build(), Map.of(), a, b);
    assertEquals("Sunday", told.metadata().title());
    assertEquals(List.of("A", "B"), told.contents().stream().map(Heading::title).toList());
  }

  @Test
  void callsAnUntitledArticleByItsFile() {
    Article a =
        new Article(
            "notes/on_the-tides.txt", Metadata.NONE, "<p>x</p>", List.of(), false, List.of());
    assertEquals("on the tides", bind(Options.DEFAULTS, Map.of(), a).metadata().title());
  }
}
