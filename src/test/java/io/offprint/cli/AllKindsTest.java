package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Prose;
import io.offprint.Server;
import io.offprint.check.EpubChecks;
import io.offprint.pdf.VeraPdf;
import io.offprint.unpack.ZipTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of input all the way to both formats, in one book, so that the checkers, which are
 * slow to start, start once. Each has an article that is called after it.
 */
class AllKindsTest {
  @TempDir Path dir;
  private final Map<String, byte[]> inputs = new LinkedHashMap<>();
  @AutoClose private final Server server = new Server();
  private final String root = server.url("");

  /**
   * A page for each address, called after its last part; {@code /feed} is a feed with one entry.
   */
  @BeforeEach
  void serve() {
    server.html(
        "/feed",
        "<rss><channel><title>F</title><item><link>/Listed-feed</link></item></channel></rss>");
    server.onOthers(
        e -> Server.answer(e, 200, Prose.page(e.getRequestURI().getPath().substring(1))));
  }

  private void put(String name, String content) {
    inputs.put(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(String title) {
    return Prose.page(title).replaceFirst("(?s).*?</h1>(.*)</article>.*", "$1");
  }

  private void saved() throws IOException {
    put("page.mhtml", SavedPages.mhtml("Saved-mhtml"));
    put(
        "single.html",
        SavedPages.page(
                "Saved-single",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(SavedPages.PNG))
            .replace(
                "<head>", "<head><!-- Page saved with SingleFile url: https://s.example/ -->"));
    inputs.put("whole_files/boat.png", SavedPages.PNG);
    put("whole.html", SavedPages.page("Saved-whole", "whole_files/boat.png"));
    inputs.put("page.webarchive", SavedPages.webArchive("Saved-safari"));
    inputs.put("xml.webarchive", SavedPages.webArchiveAsXml("Saved-xml"));
    inputs.put("crawl.warc", SavedPages.warc("Crawled-warc"));
    inputs.put("crawl.warc.gz", SavedPages.gzip(SavedPages.warc("Crawled-gz")));
    byte[] packed = SavedPages.gzip(SavedPages.warc("Crawled-wacz"));
    inputs.put("crawl.wacz", SavedPages.zip(Map.of("archive/data.warc.gz", packed)));
    inputs.put(
        "pages.zip",
        SavedPages.zip(
            Map.of(
                "a.html",
                SavedPages.page("Packed-zip", "b.png").getBytes(StandardCharsets.UTF_8),
                "b.png",
                SavedPages.PNG)));
    inputs.put("paper.docx", ZipTest.docx());
    put("story.md", "---\ntitle: Marked-down\nauthor: Ada\n---\n\nOne *word* said twice.\n");
    put("story.txt", "Plain-text\n\nThe ferry left at six, with nine passengers.\n");
  }

  private void mail() {
    put("letter.eml", SavedPages.mail("Mailed-letter", "cid:boat@x"));
    String first = "From ada@example.org Tue Nov  3 08:00:00 2026\r\n";
    put("letters.mbox", first + SavedPages.mail("Mailed-box", "cid:boat@x"));
  }

  private void feeds() throws IOException {
    put(
        "rdf.xml",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>F</title></channel><item>"
            + "<title>Fed-rdf</title><description><![CDATA["
            + text("Fed-rdf").repeat(2)
            + "]]></description></item></rdf:RDF>");
    String map = "<urlset><url><loc>" + root + "/Listed-gz</loc></url></urlset>";
    inputs.put("sitemap.xml.gz", SavedPages.gzip(map.getBytes(StandardCharsets.UTF_8)));
    put(
        "rss.xml",
        "<rss><channel><title>F</title><item><title>Fed-rss</title><description><![CDATA["
            + text("Fed-rss").repeat(2)
            + "]]></description></item></channel></rss>");
    put(
        "atom.xml",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title><entry><title>Fed-atom</title>"
            + "<content type='xhtml'><div>"
            + text("Fed-atom").repeat(2)
            + "</div></content></entry></feed>");
    put(
        "feed.json",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\","
            + " \"title\": \"Fed-json\", \"content_html\": \""
            + text("Fed-json").repeat(2)
            + "\"}]}");
    put("feeds.opml", "<opml><body><outline xmlUrl='" + root + "/feed'/></body></opml>");
    put("sitemap.xml", "<urlset><url><loc>" + root + "/Listed-map</loc></url></urlset>");
  }

  private void lists() {
    String netscape = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF='%s'>x</A></DL>";
    put("bookmarks.html", netscape.replace("%s", root + "/Listed-bookmark"));
    put(
        "pocket.html",
        "<html><title>Pocket Export</title><ul><li><a href='"
            + root
            + "/Listed-pocket'>x</a></ul>");
    put(
        "instapaper.html",
        "<html><title>Instapaper: Export</title><ol><li><a href='"
            + root
            + "/Listed-insta'>x</a></ol>");
    put("pocket.csv", "title,url,time_added,tags,status\nx," + root + "/Listed-csv,1,,unread\n");
    put(
        "instapaper.csv",
        "URL,Title,Selection,Folder,Timestamp\n" + root + "/Listed-instapaper,x,,Unread,1\n");
    put(
        "wallabag.json",
        "[{\"url\": \"https://example.org/w\", \"title\": \"Kept-wallabag\", \"content\": \""
            + text("Kept-wallabag")
            + "\"}]");
    inputs.put("omnivore.zip", ZipTest.omnivore());
    put("urls.txt", root + "/Listed-one\n" + root + "/Listed-two\n");
  }

  @Test
  void allKindsGoToBothFormatsWithoutAComplaint() throws Exception {
    saved();
    mail();
    feeds();
    lists();
    List<String> args = new ArrayList<>(List.of("-t", "All Kinds", "--allow-private"));
    args.addAll(List.of("-o", dir + "/out/", root + "/Typed"));
    for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
      Path file = dir.resolve(input.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, input.getValue());
      if (!input.getKey().endsWith(".png")) {
        args.add(file.toString());
      }
    }
    Ran ran = Ran.of(args.toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    byte[] epub = Files.readAllBytes(dir.resolve("out/All Kinds.epub"));
    byte[] pdf = Files.readAllBytes(dir.resolve("out/All Kinds.pdf"));
    assertEquals(List.of(), EpubChecks.messages(epub));
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> outline = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(entry -> outline.add(entry.getTitle()));
      for (String title :
          ("Typed Saved-mhtml Saved-single Saved-whole Saved-safari Crawled-warc Crawled-gz"
                  + " Crawled-wacz Packed-zip Marked-down Plain-text Mailed-letter Mailed-box"
                  + " Fed-rss Fed-atom Fed-json Listed-feed Listed-map Listed-bookmark"
                  + " Listed-pocket Listed-csv Listed-instapaper Kept-wallabag Listed-one"
                  + " Listed-two Saved-xml Fed-rdf Listed-gz Listed-insta")
              .split(" ")) {
        assertTrue(outline.contains(title), title + " in " + outline);
      }
      assertTrue(outline.containsAll(List.of("The Packed Mill", "The Kept Mill")), "" + outline);
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("So says Typed.") && text.contains("So says Fed-json."), text);
    }
  }
}
