package io.offprint.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Item;
import io.offprint.model.OffprintException;
import io.offprint.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  private static final String LONG =
      "<p>" + "The tide came in twice that day. ".repeat(60) + "</p>";

  static List<Item> unpack(String content) {
    return new Unpacker().unpack(source(content.getBytes(StandardCharsets.UTF_8)));
  }

  static Source source(byte[] bytes) {
    return new Source("feed", URI.create("https://example.org/feed"), "", "", bytes, true);
  }

  static String text(Item item) {
    return new String(item.content().orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void rssWithWholeTextsAndTeasers() {
    List<Item> items =
        unpack(
            "\ufeff<?xml version='1.0'?><!-- made by hand --><rss version='2.0'"
                + " xmlns:content='c' xmlns:dc='d'><channel><title>Harbour &amp; News</title>"
                + "<item><title>Tide &lt;em&gt;tables&lt;/em&gt;</title><link>/tide</link>"
                + "<dc:creator>Ada Brook</dc:creator><pubDate>Tue, 03 Nov 26 08:05 +0200</pubDate>"
                + "<content:encoded><![CDATA["
                + LONG
                + "]]></content:encoded></item>"
                + "<item><title>Short</title><link>https://example.org/short?a=1&amp;b=2</link>"
                + "<description>Only a line &amp;nbsp;</description></item>"
                + "<item><title>No link & broken</title><description>Text alone</description>"
                + "<guid isPermaLink='false'>77</guid></item></channel></rss>");
    assertEquals(3, items.size());
    Item tide = items.get(0);
    assertEquals("Tide tables", tide.known().title());
    assertEquals("Harbour & News", tide.known().site());
    assertEquals(List.of("Ada Brook"), tide.known().authors());
    assertEquals("2026-11-03T08:05:00+02:00", tide.known().published());
    assertEquals("https://example.org/tide", tide.known().canonical());
    assertTrue(tide.whole() && tide.link().isEmpty());
    assertTrue(text(tide).contains("<p>The tide came in"));
    Item teaser = items.get(1);
    assertEquals(URI.create("https://example.org/short?a=1&b=2"), teaser.link().orElseThrow());
    assertTrue(text(teaser).contains("Only a line"));
    assertEquals("77", items.get(2).name());
    assertTrue(items.get(2).link().isEmpty());
  }

  @Test
  void atomWithItsThreeKindsOfText() {
    List<Item> items =
        unpack(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://example.net/blog/'>"
                + "<title type='html'>A &amp;lt; B</title>"
                + "<entry><title>One</title><id>tag:1</id><link rel='self' href='x'/>"
                + "<link href='one'/><published>2026-11-01T10:00:00Z</published>"
                + "<author><name>Ben</name></author><content type='xhtml'><div>"
                + LONG
                + "</div></content></entry>"
                + "<entry><title type='text'>2 &lt; 3</title><link href='two'/>"
                + "<summary>s</summary></entry></feed>");
    assertEquals("A < B", items.get(0).known().site());
    assertEquals("https://example.org/one", items.get(0).known().canonical());
    assertTrue(text(items.get(0)).contains("<div><p>The tide"));
    assertEquals(List.of("Ben"), items.get(0).known().authors());
    assertEquals("2 < 3", items.get(1).known().title());
  }

  @Test
  void aWholeTextThatGoesOnElsewhereIsATeaser() {
    List<Item> items =
        unpack(
            "<rss><channel><item><link>https://example.org/a</link><description>"
                + LONG.repeat(2).replace("<", "&lt;")
                + "&lt;p&gt;Read more…&lt;/p&gt;</description></item></channel></rss>");
    assertTrue(items.get(0).link().isPresent());
  }

  @Test
  void rdfAndOtherOldOnes() {
    List<Item> rdf =
        unpack(
            "<?xml version='1.0'?><rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'"
                + " xmlns:dc='d'><channel rdf:about='x'><title>Old News</title></channel>"
                + "<item rdf:about='y'><title>First</title><link>https://a.example/1</link>"
                + "<dc:creator>Ada</dc:creator><dc:date>2026-11-03T08:00:00+01:00</dc:date></item>"
                + "<item><title>Second</title><link>https://a.example/2</link></item></rdf:RDF>");
    assertEquals(2, rdf.size());
    assertEquals("Old News", rdf.get(0).known().site());
    assertEquals("2026-11-03T08:00:00+01:00", rdf.get(0).known().published());
    assertEquals(List.of("Ada"), rdf.get(0).known().authors());
    List<Item> netscape =
        unpack(
            "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN'"
                + " 'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss version='0.91'>"
                + "<channel><title>N</title><item><title>x</title><link>https://a.example/1</link>"
                + "</item></channel></rss>");
    assertEquals("https://a.example/1", netscape.get(0).name());
    List<Item> atom =
        unpack(
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>A</title><entry>"
                + "<title>Old</title><link rel='alternate' href='https://a.example/1'/>"
                + "<issued>2004-02-03T04:05:06Z</issued><content type='text/html' mode='escaped'>"
                + LONG.replace("<", "&lt;")
                + "</content></entry></feed>");
    assertEquals("2004-02-03T04:05:06Z", atom.get(0).known().published());
    assertTrue(text(atom.get(0)).contains("<p>The tide came in"), text(atom.get(0)));
  }

  @Test
  void sitemapsOfNewsAndGzippedOnes() throws IOException {
    String map =
        "<urlset xmlns:news='n'><url><loc>https://a.example/1</loc><news:news>"
            + "<news:publication_date>2026-11-03</news:publication_date>"
            + "<news:title>High &amp; Low</news:title></news:news></url>"
            + "<url><loc>https://a.example/2</loc><lastmod>2026-10-01</lastmod></url></urlset>";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(map.getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = packed.toByteArray();
    List<Item> items = new Unpacker().unpack(source(bytes));
    assertEquals("2026-11-03", items.get(0).known().published());
    assertEquals("High & Low", items.get(0).known().title());
    assertEquals("2026-10-01", items.get(1).known().modified());
    assertTrue(new Unpacker().isContainer(source(bytes)));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 20);
    assertThrows(OffprintException.class, () -> new Unpacker().unpack(source(cut)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><title>A & B</title><item><title>x</title></item></channel></rss>",
        "<rss><channel><title>A&nbsp;B</title><item><title>x</title></item></channel></rss>",
        "<rss><channel><title>A</title><item><title>x <b>y</title></item></channel></rss>",
        "\n<?xml version='1.0'?><rss><channel><item><title>x</title></item></channel></rss>",
        "<rss><channel><title>A\b</title><item><title>x</title></item></channel></rss>",
        "<rss><channel><item><title>x</title><media:content url='x'/></item></channel></rss>",
        "<rss><channel><item><title>x</title><link>https://e.org/",
        "<rss version='2.0'><channel><title>A</title></channel><item><title>x</title></item></rss>",
        "<rss version='3.0'><channel><item><title>x</title></item></channel></rss>",
        "<RSS version='2.0'><channel><item><title>x</title></item></channel></RSS>",
        "<feed><title>A</title><entry><title>x</title><link href='one'/></entry></feed>"
      })
  void feedsThatAreNotWellFormed(String feed) {
    List<Item> items = unpack(feed);
    assertEquals(1, items.size());
    assertTrue(items.get(0).known().title().startsWith("x"));
  }

  /** Full texts, authors and the day at the place of the writer, whatever the feed declares. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", " xmlns:content='c' xmlns:dc='d'", " xmlns:content='' xmlns:dc='http'"})
  void namespacesAreNotAskedFor(String declared) {
    List<Item> items =
        unpack(
            "<rss version='2.0'"
                + declared
                + "><channel><item><title>x</title><dc:creator>Ada</dc:creator>"
                + "<pubDate>Tue, 03 Nov 2026 00:05:00 +0200</pubDate><content:encoded><![CDATA["
                + LONG
                + "]]></content:encoded></item></channel></rss>");
    assertEquals(List.of("Ada"), items.get(0).known().authors());
    assertEquals("2026-11-03T00:05:00+02:00", items.get(0).known().published());
    assertTrue(text(items.get(0)).contains("<p>The tide came in"));
  }

  @Test
  void jsonFeed() {
    List<Item> items =
        unpack(
            "{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1.1\", \"title\": \"J\", \"items\": ["
                + "{\"id\": 5, \"url\": \"/five\", \"title\": \"Five\", \"content_text\": \"a & b\\n\\n"
                + "word ".repeat(300)
                + "\", \"date_published\": \"2026-10-01T00:00:00Z\", \"authors\": [{\"name\": \"Cy\"}]},"
                + " {\"id\": \"x\", \"url\": null, \"content_html\": \"<p>hi\"}, 7]}");
    assertEquals(2, items.size());
    assertEquals("https://example.org/five", items.get(0).known().canonical());
    assertTrue(text(items.get(0)).contains("<p>a &amp; b</p><p>word"));
    assertEquals(List.of("Cy"), items.get(0).known().authors());
  }

  @Test
  void listsOfFeedsAndPages() {
    List<Item> feeds =
        unpack(
            "<opml version='2.0'><body><outline text='News'><outline xmlUrl='https://a.example/f'/>"
                + "<outline xmlUrl='javascript:x'/></outline></body></opml>");
    assertEquals(1, feeds.size());
    assertTrue(feeds.get(0).bundle());
    List<Item> pages =
        unpack(
            "<?xml version='1.0'?><urlset><url><loc> https://a.example/1 </loc></url>"
                + "<url><loc>file:///etc/passwd</loc></url></urlset>");
    assertEquals("https://a.example/1", pages.get(0).name());
    assertFalse(pages.get(0).bundle());
    assertTrue(
        unpack("<sitemapindex><sitemap><loc>https://a.example/m</loc></sitemap></sitemapindex>")
            .get(0)
            .bundle());
  }

  @Test
  void bookmarksAndReadingLists() {
    List<String> inputs =
        List.of(
            "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF=\"https://a.example/1\">One</A>"
                + "<DT><A HREF='place:x'>No</A><DT><A HREF='https://a.example/2'>Two</A></DL>",
            "title,url,time_added,tags,status\n\"A, b\",https://a.example/1,1,,unread\n"
                + "c,https://a.example/2,2,,archive\n",
            "\ufeffURL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,\"One, two\",\"With\n"
                + "https://b.example/ in \"\"it\"\"\",Unread,1\n"
                + "https://a.example/2,Two,,Archive,2\n",
            "<html><head><title>Instapaper: Export</title></head><ol><li><a"
                + " href='https://a.example/1'>One</a><li><a href='https://a.example/2'>Two</a>",
            "https://a.example/1\n\n# later\nhttps://a.example/2\n",
            "[{\"title\": \"One\", \"url\": \"https://a.example/1\"},"
                + " {\"id\": 2, \"url\": \"https://a.example/2\", \"content\": \"\"}]");
    for (String input : inputs) {
      assertEquals(
          List.of("https://a.example/1", "https://a.example/2"),
          unpack(input).stream().map(Item::name).toList(),
          input);
    }
  }

  @Test
  void anArticleIsNoContainer() {
    for (String page : List.of("<p>rss", "Some text, url", "https://example.org/", "[1]", "{}")) {
      List<Item> items = unpack(page);
      assertEquals(1, items.size());
      assertEquals(page, text(items.get(0)));
    }
  }

  @Test
  void whatIsEmptyOrDamagedIsTold() {
    assertThrows(OffprintException.class, () -> unpack("<rss><channel></channel></rss>"));
    assertThrows(OffprintException.class, () -> unpack("[{\"url\": \"htt"));
    assertThrows(
        OffprintException.class, () -> unpack("{\"version\": \"jsonfeed.org/version/1\", 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 03 Jun 2008 11:05:30 GMT | 2008-06-03T11:05:30Z",
        "3 June 08 11:05 EST | 2008-06-03T11:05:00-05:00",
        "Wed, 02 Oct 2002 15:00:00 +0530 | 2002-10-02T15:00:00+05:30",
        "01 Jan 1999 | 1999-01-01",
        "2026-11-01T10:00:00Z | 2026-11-01T10:00:00Z",
        "2026-11-01 10:00 | 2026-11-01T10:00",
        "yesterday | ''",
        "12 Foo 2020 | ''",
      })
  void dates(String written, String iso) {
    assertEquals(iso, Dates.iso(written));
  }
}
