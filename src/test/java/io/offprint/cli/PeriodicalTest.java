package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.Server;
import io.offprint.check.EpubChecks;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper from feeds, issue after issue. */
class PeriodicalTest {
  @TempDir Path dir;
  @AutoClose private final Server server = new Server();
  private final String root = server.url("");

  /** A feed with so many entries, and their pages. */
  private String feed(int entries) {
    StringBuilder feed = new StringBuilder("<rss><channel><title>The Harbour</title>");
    for (int i = entries; i > 0; i--) {
      feed.append("<item><title>Entry " + i + "</title><link>/" + i + "</link>")
          .append("<pubDate>0" + i + " Nov 2026 06:00:00 GMT</pubDate></item>");
      server.html("/" + i, Prose.page("Page of entry " + i));
    }
    server.html("/feed", feed.append("</channel></rss>").toString());
    return feed.toString();
  }

  private Ran run(String... more) {
    String[] args = {"-f", "html", "-o", dir + "/", root + "/feed"};
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Ran.of(all);
  }

  @Test
  void eachIssueHasWhatIsNew() throws IOException {
    feed(2);
    String state = dir.resolve("state").toString();
    Ran first = run("--state", state);
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("The Harbour 1, 2026-11-02.html"), first.out());
    Ran nothing = run("--state", state);
    assertEquals(0, nothing.code());
    assertEquals("", nothing.out());
    assertTrue(nothing.err().contains("nothing new"), nothing.err());
    feed(4);
    Ran second = run("--state", state);
    assertTrue(second.out().contains("The Harbour 2, 2026-11-04.html"), second.out());
    String book = Files.readString(Path.of(second.lines().get(0)));
    assertTrue(book.contains("Entry 4") && book.contains("Entry 3"));
    assertFalse(book.contains("Entry 2"));
    assertTrue(book.contains("young apple trees"));
  }

  @Test
  void aTeasersPageIsReadLikeAnyOther() throws IOException {
    server.html(
        "/feed",
        "<rss><channel><title>News</title>"
            + "<item><title>Long</title><link>/1</link><description>How it begins</description></item>"
            + "<item><title>Locked</title><link>/2</link><description>All there is</description>"
            + "</item></channel></rss>");
    String nav = "<nav><a href=/x>Weather</a> <a href=/y>Sports</a></nav>";
    server.html(
        "/1", Prose.page("Long", "<a href='/1/2'>2</a>").replace("<article>", nav + "<article>"));
    server.html(
        "/1/2",
        Prose.page(
            "Long", "<p>Unique second page, on which the ferry comes home again in the rain.</p>"));
    server.html("/2", "<title>Sign in</title><p>Please</p><form><input type=password></form>");
    Ran ran = run();
    assertEquals(0, ran.code(), ran.err());
    String book = Files.readString(Path.of(ran.lines().get(0)));
    assertTrue(book.contains("Unique second page") && book.contains("So says Long."), book);
    assertFalse(book.contains("Weather") || book.contains("How it begins"), book);
    assertTrue(book.contains("All there is") && !book.contains("Please"), book);
    assertTrue(ran.err().contains("/2: only what the feed has of it, is a login form"), ran.err());
  }

  @Test
  void anIssueSaysOfWhatDayAndSeriesItIs() throws IOException {
    feed(2);
    String state = dir.resolve("state").toString();
    Ran.of("-q", "-o", dir + "/", "-t", "Paper", "--state", state, root + "/feed");
    feed(3);
    server.html("/3", Prose.page("Third"));
    feed(4);
    Ran ran = Ran.of("-q", "-o", dir + "/", "-t", "Paper", "--state", state, root + "/feed");
    assertEquals(0, ran.code(), ran.err());
    byte[] epub = Files.readAllBytes(dir.resolve("Paper 2.epub"));
    assertEquals(List.of(), EpubChecks.messages(epub));
    try (FileSystem zip = FileSystems.newFileSystem(dir.resolve("Paper 2.epub"))) {
      String opf = Files.readString(zip.getPath("EPUB/package.opf"));
      assertTrue(opf.contains("<dc:title id=\"subtitle\">November 4, 2026</dc:title>"), opf);
      assertTrue(opf.contains("id=\"series\">Paper</meta>"), opf);
      assertTrue(opf.contains("property=\"group-position\">2</meta>"), opf);
    }
    try (PDDocument pdf = Loader.loadPDF(dir.resolve("Paper 2.pdf").toFile())) {
      PDFTextStripper front = new PDFTextStripper();
      front.setEndPage(1);
      String text = front.getText(pdf);
      assertTrue(text.contains("Paper 2") && text.contains("November 4, 2026"), text);
    }
  }

  @Test
  void anEntryThatCannotBeHadIsNotCountedAsRead() throws IOException {
    feed(3);
    server.on("/2", 404, "gone");
    String state = dir.resolve("state").toString();
    Ran ran = run("--state", state);
    assertEquals(8, ran.code(), ran.err());
    assertTrue(ran.err().contains(root + "/2: the server says 404"), ran.err());
    server.html("/2", Prose.page("Back"));
    Ran next = run("--state", state, "-t", "Late");
    assertEquals(0, next.code(), next.err());
    assertTrue(next.out().contains("Late 2.html"), next.out());
  }

  @Test
  void lessThanAll() throws IOException {
    feed(4);
    String latest = Files.readString(Path.of(run("--max", "1").lines().get(0)));
    assertTrue(latest.contains("Entry 4") && !latest.contains("Entry 3"));
    String since = Files.readString(Path.of(run("--since", "2026-11-03").lines().get(0)));
    assertTrue(since.contains("Entry 3") && !since.contains("Entry 2"));
    String match = Files.readString(Path.of(run("--match", "entry 2").lines().get(0)));
    assertTrue(match.contains("Entry 2") && !match.contains("Entry 3"));
    assertEquals(4, run("--individual").lines().size());
    assertEquals(2, run("--since", "soon").code());
  }

  @Test
  void listsOfFeeds() {
    feed(2);
    server.html("/list", "<opml><outline xmlUrl='/feed'/><outline xmlUrl='/gone'/></opml>");
    Ran ran = Ran.of("-f", "html", "-o", dir + "/", root + "/list");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("/gone: left out, the server says 404"), ran.err());
    assertTrue(ran.out().contains("The Harbour, 2026-11-02.html"), ran.out());
  }

  @Test
  void aStrangersFeedDoesNotReachTheDisk() throws IOException {
    Path secret = Files.writeString(dir.resolve("secret.html"), Prose.page("Secret"));
    server.html(
        "/feed", "<rss><channel><item><link>" + secret.toUri() + "</link></item></channel></rss>");
    Ran ran = run();
    assertEquals(4, ran.code(), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void severalFeedsAreSections() throws IOException {
    String feed = feed(2);
    server.html(
        "/other",
        feed.replace("The Harbour", "The Hill").replace("/1<", "/x<").replace("/2<", "/y<"));
    server.html("/x", Prose.page("X"));
    server.html("/y", Prose.page("Y"));
    server.html("/list", "<opml><outline xmlUrl='/feed'/><outline xmlUrl='/other'/></opml>");
    Ran ran = Ran.of("-q", "-o", dir + "/", "-t", "Paper", root + "/list");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(List.of(), EpubChecks.messages(Files.readAllBytes(dir.resolve("Paper.epub"))));
    try (PDDocument pdf = Loader.loadPDF(dir.resolve("Paper.pdf").toFile())) {
      List<String> top = new ArrayList<>();
      pdf.getDocumentCatalog().getDocumentOutline().children().forEach(o -> top.add(o.getTitle()));
      assertTrue(top.containsAll(List.of("The Harbour", "The Hill")), top.toString());
    }
  }

  @Test
  void aListOfDeadFeedsIsNoPaper() {
    server.html("/list", "<opml><outline xmlUrl='/gone'/><outline xmlUrl='/lost'/></opml>");
    Ran ran = Ran.of("-f", "html", "-o", dir + "/", root + "/list");
    assertEquals(4, ran.code(), ran.err());
    assertTrue(ran.err().contains("/list: nothing of what it lists can be read"), ran.err());
    assertEquals(3, ran.err().lines().count(), ran.err());
  }
}
