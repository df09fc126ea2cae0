package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSString;
import io.offprint.Offprint;
import io.offprint.Prose;
import io.offprint.check.EpubChecks;
import io.offprint.model.Options;
import io.offprint.model.Source;
import io.offprint.pdf.VeraPdf;
import io.offprint.unpack.ZipTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which people keep pages, with a picture kept beside the text. */
class SavedPagesTest {
  private static final byte[] PNG = png();
  private static final String BASE64 = Base64.getMimeEncoder().encodeToString(PNG);

  @TempDir Path dir;

  private static byte[] png() {
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().drawOval(20, 20, 100, 100);
    image.setRGB(7, 7, Color.ORANGE.getRGB());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String page(String title, String picture) {
    return Prose.page(title, "<figure><img alt='A boat' src='" + picture + "'></figure>");
  }

  private String bound(String name, byte[] content) throws IOException {
    Path file = Files.write(dir.resolve(name), content);
    Ran ran = Ran.of(file.toString(), "-q", "-f", "html", "-o", "-");
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }

  /** As {@link #bound}, and the picture has to come along without being asked for. */
  private String withPicture(String name, byte[] content) throws IOException {
    String book = bound(name, content);
    Offprint offprint = new Offprint(Options.DEFAULTS);
    Source source = offprint.fetch(dir.resolve(name).toString());
    String inlined = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
    assertTrue(
        offprint.items(source, new ArrayList<>()).stream()
            .map(item -> new String(item.content().orElseThrow().bytes(), StandardCharsets.UTF_8))
            .anyMatch(html -> html.contains(inlined)),
        "the picture");
    return book;
  }

  private String withPicture(String name, String content) throws IOException {
    return withPicture(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private String bound(String name, String content) throws IOException {
    return bound(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void assertWhole(String book, String title) {
    assertTrue(book.contains(title), title);
    assertTrue(book.contains("young apple trees"));
    assertTrue(book.contains("src=\"data:image/"), "the picture");
  }

  private static String mail(String subject, String picture) {
    return "From: =?UTF-8?Q?Ada_Br=C3=B6ok?= <ada@example.org>\r\nSubject: "
        + subject
        + "\r\nDate: Tue, 3 Nov 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        + "Message-ID: <"
        + subject.hashCode()
        + "@example.org>\r\n"
        + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page("The Letter", picture).replace("</article>", "<p>Yours, " + subject + "</article>")
        + "\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <boat@x>\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + BASE64
        + "\r\n--b--\r\n";
  }

  @Test
  void mail() throws IOException {
    String book = withPicture("letter.eml", mail("=?UTF-8?B?R3LDvMOfZQ==?=", "cid:boat@x"));
    assertWhole(book, "Grüße");
    assertTrue(book.contains("Ada Brö" + "ok"));
  }

  @Test
  void mailbox() throws IOException {
    String book =
        withPicture(
            "letters.mbox",
            "From ada@example.org Tue Nov  3 08:00:00 2026\r\n"
                + mail("First", "cid:boat@x")
                + "\r\nFrom ada@example.org Wed Nov  4 08:00:00 2026\r\n"
                + mail("Second", "cid:boat@x"));
    assertWhole(book, "First");
    assertTrue(book.contains("Second"));
  }

  @Test
  void plainMail() throws IOException {
    String text = "The ferry left at six, with nine passengers and a crate of trees.\r\n\r\n";
    String book =
        bound("plain.eml", "Subject: Plain\r\nMIME-Version: 1.0\r\n\r\n" + text.repeat(8));
    assertTrue(book.contains("Plain") && book.contains("crate of trees"));
  }

  @Test
  void mhtml() throws IOException {
    String book = withPicture("page.mhtml", mhtmlFile());
    assertWhole(book, "Saved");
    assertTrue(book.contains("https://example.org/a/page"));
  }

  private static String mhtmlFile() {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a/page\r\n"
        + "Subject: Saved\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
        + "--b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/a/page\r\n"
        + "Content-Transfer-Encoding: 8bit\r\n\r\n"
        + page("Saved", "../img/boat.png")
        + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Location: https://example.org/img/boat.png\r\n\r\n"
        + BASE64
        + "\r\n--b--\r\n";
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  @Test
  void zipOfPages() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("b/2 two.html", page("Two", "../img/a b.png").getBytes(StandardCharsets.UTF_8));
    entries.put("a/one.html", Prose.page("One").getBytes(StandardCharsets.UTF_8));
    entries.put("img/a b.png", PNG);
    entries.put("__MACOSX/a/._one.html", new byte[] {1});
    entries.put("a/one_files/frame.html", "<p>frame".getBytes(StandardCharsets.UTF_8));
    String book = withPicture("pages.zip", zip(entries));
    assertWhole(book, "Two");
    assertTrue(book.indexOf(">One<") < book.indexOf(">Two<"));
    assertFalse(book.contains("frame"));
    assertFalse(book.contains(".invalid"));
  }

  private static byte[] warc() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] html = page("Archived", "/boat.png").getBytes(StandardCharsets.UTF_8);
    out.writeBytes(record("https://example.org/a", "200 OK", "text/html", html));
    out.writeBytes(record("https://example.org/gone", "404 No", "text/html", html));
    out.writeBytes(record("https://example.org/boat.png", "200 OK", "image/png", PNG));
    return out.toByteArray();
  }

  private static byte[] record(String url, String status, String type, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ascii(
            "HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    http.writeBytes(body);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ascii(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2026-11-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(ascii(url))
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.size()
                + "\r\n\r\n"));
    record.writeBytes(http.toByteArray());
    record.writeBytes(ascii("\r\n\r\n"));
    return record.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void warcPlainGzippedAndPacked() throws IOException {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write(warc());
    }
    assertWhole(withPicture("crawl.warc", warc()), "Archived");
    assertWhole(withPicture("crawl.warc.gz", gzipped.toByteArray()), "Archived");
    byte[] wacz = zip(Map.of("archive/data.warc.gz", gzipped.toByteArray()));
    assertWhole(withPicture("crawl.wacz", wacz), "Archived");
  }

  @Test
  void safarisWebArchive() throws IOException {
    assertWhole(withPicture("page.webarchive", webArchive()), "Safari");
  }

  private static byte[] webArchive() throws IOException {
    NSDictionary main =
        resource(
            "https://example.org/a",
            "text/html",
            page("Safari", "boat.png").getBytes(StandardCharsets.UTF_8));
    main.put("WebResourceTextEncodingName", new NSString("UTF-8"));
    NSDictionary archive = new NSDictionary();
    archive.put("WebMainResource", main);
    archive.put(
        "WebSubresources", new NSArray(resource("https://example.org/boat.png", "image/png", PNG)));
    return BinaryPropertyListWriter.writeToArray(archive);
  }

  private static NSDictionary resource(String url, String type, byte[] data) {
    NSDictionary resource = new NSDictionary();
    resource.put("WebResourceURL", new NSString(url));
    resource.put("WebResourceMIMEType", new NSString(type));
    resource.put("WebResourceData", new NSData(data));
    return resource;
  }

  @Test
  void browsersCompletePage() throws IOException {
    Files.createDirectories(dir.resolve("page_files"));
    Files.write(dir.resolve("page_files/boat.png"), PNG);
    assertWhole(bound("page.html", page("Complete", "./page_files/boat.png")), "Complete");
  }

  @Test
  void damagedOnesAreTold() throws IOException {
    byte[] zip = zip(Map.of("a.html", PNG));
    for (Map.Entry<String, byte[]> input :
        Map.of(
                "cut.zip", java.util.Arrays.copyOf(zip, zip.length / 2),
                "bad.webarchive", ascii("bplist00 and nothing of the kind"),
                "bad.warc", ascii("WARC/1.0\r\nbroken"),
                "empty.zip", ascii("PK\u0003\u0004"))
            .entrySet()) {
      Path file = Files.write(dir.resolve(input.getKey()), input.getValue());
      Ran ran = Ran.of(file.toString(), "-f", "html", "-o", "-");
      assertTrue(ran.code() == 4 || ran.code() == 5, input.getKey() + ran.err());
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
  }

  /** All kinds in one book, so that the checkers, which are slow to start, start once. */
  @Test
  void allKindsGoToBothFormatsWithoutAComplaint() throws Exception {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    inputs.put("letter.eml", mail("A Letter", "cid:boat@x").getBytes(StandardCharsets.ISO_8859_1));
    inputs.put(
        "pages.zip",
        zip(
            Map.of(
                "a.html", page("Zipped", "b.png").getBytes(StandardCharsets.UTF_8), "b.png", PNG)));
    inputs.put("crawl.warc", warc());
    inputs.put("page.webarchive", webArchive());
    inputs.put("page.mhtml", mhtmlFile().getBytes(StandardCharsets.ISO_8859_1));
    inputs.put("feed.xml", feed().getBytes(StandardCharsets.UTF_8));
    inputs.put("paper.docx", ZipTest.docx());
    inputs.put("omnivore.zip", ZipTest.omnivore());
    List<String> args = new ArrayList<>(List.of("-o", dir + "/out/", "-t", "All Kinds"));
    for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
      args.add(Files.write(dir.resolve(input.getKey()), input.getValue()).toString());
    }
    Ran ran = Ran.of(args.toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    byte[] epub = Files.readAllBytes(dir.resolve("out/All Kinds.epub"));
    byte[] pdf = Files.readAllBytes(dir.resolve("out/All Kinds.pdf"));
    assertEquals(List.of(), EpubChecks.messages(epub));
    assertEquals(List.of(), VeraPdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      for (String title :
          List.of(
              "A Letter",
              "Zipped",
              "Archived",
              "Safari",
              "Saved",
              "Entry",
              "The Packed Mill",
              "The Kept Mill")) {
        assertTrue(text.contains(title), title);
      }
    }
  }

  private static String feed() {
    String text = Prose.page("Entry").replaceFirst("(?s).*?<article>", "");
    return "<rss><channel><title>Feed</title><item><title>Entry</title><description><![CDATA["
        + text.repeat(2)
        + "]]></description></item></channel></rss>";
  }

  @Test
  void whereASavedPageWas() throws IOException {
    for (String comment :
        List.of(
            "<!-- saved from url=(0026)https://Example.org/a/b?c=d -->",
            "<html><!--\n Page saved with SingleFile \n url: https://Example.org/a/b?c=d \n-->")) {
      String page = Prose.page("Saved").replace("<!DOCTYPE html>", "<!DOCTYPE html>\n" + comment);
      assertTrue(bound("saved.html", page).contains("https://Example.org/a/b?c=d"), comment);
    }
  }
}
