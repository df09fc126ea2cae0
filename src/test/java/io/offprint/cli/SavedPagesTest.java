package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.offprint.Offprint;
import io.offprint.Prose;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which people keep pages, with a picture kept beside the text. */
class SavedPagesTest {
  @TempDir Path dir;

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
    String inlined = "data:image/png;base64," + Base64.getEncoder().encodeToString(SavedPages.PNG);
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

  @Test
  void mail() throws IOException {
    String book =
        withPicture("letter.eml", SavedPages.mail("=?UTF-8?B?R3LDvMOfZQ==?=", "cid:boat@x"));
    assertWhole(book, "Grüße");
    assertTrue(book.contains("Ada Brö" + "ok"));
  }

  @Test
  void mailbox() throws IOException {
    String book =
        withPicture(
            "letters.mbox",
            "From ada@example.org Tue Nov  3 08:00:00 2026\r\n"
                + SavedPages.mail("First", "cid:boat@x")
                + "\r\nFrom ada@example.org Wed Nov  4 08:00:00 2026\r\n"
                + SavedPages.mail("Second", "cid:boat@x"));
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
  void forwardedMail() throws IOException {
    String book =
        withPicture(
            "forwarded.eml",
            "From: b@example.org\r\nSubject: For you\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"o\"\r\n\r\n--o\r\n"
                + "Content-Type: text/plain\r\n\r\nSee below.\r\n--o\r\n"
                + "Content-Type: message/rfc822\r\n\r\n"
                + SavedPages.mail("Inner", "cid:boat@x")
                + "\r\n--o--\r\n");
    assertWhole(book, "Yours, Inner");
  }

  @Test
  void mhtml() throws IOException {
    String book = withPicture("page.mhtml", SavedPages.mhtml("Saved"));
    assertWhole(book, "Saved");
    assertTrue(book.contains("https://example.org/a/page"));
  }

  @Test
  void zipOfPages() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "b/2 two.html", SavedPages.page("Two", "../img/a b.png").getBytes(StandardCharsets.UTF_8));
    entries.put("a/one.html", Prose.page("One").getBytes(StandardCharsets.UTF_8));
    entries.put("img/a b.png", SavedPages.PNG);
    entries.put("__MACOSX/a/._one.html", new byte[] {1});
    entries.put("a/one_files/frame.html", "<p>frame".getBytes(StandardCharsets.UTF_8));
    String book = withPicture("pages.zip", SavedPages.zip(entries));
    assertWhole(book, "Two");
    assertTrue(book.indexOf(">One<") < book.indexOf(">Two<"));
    assertFalse(book.contains("frame"));
    assertFalse(book.contains(".invalid"));
  }

  @Test
  void warcPlainGzippedAndPacked() throws IOException {
    byte[] warc = SavedPages.warc("Archived");
    byte[] gzipped = SavedPages.gzip(warc);
    assertWhole(withPicture("crawl.warc", warc), "Archived");
    assertWhole(withPicture("crawl.warc.gz", gzipped), "Archived");
    byte[] wacz = SavedPages.zip(Map.of("archive/data.warc.gz", gzipped));
    assertWhole(withPicture("crawl.wacz", wacz), "Archived");
  }

  @Test
  void safarisWebArchive() throws IOException {
    assertWhole(withPicture("page.webarchive", SavedPages.webArchive("Safari")), "Safari");
    assertWhole(withPicture("xml.webarchive", SavedPages.webArchiveAsXml("Safari")), "Safari");
  }

  @Test
  void pagesOfAnArchiveByAddress() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(SavedPages.warc("Wanted"));
    String other = new String(SavedPages.warc("Other"), StandardCharsets.ISO_8859_1);
    // As long as the first one, so that the lengths in the records stay right.
    both.writeBytes(
        other.replace("example.org/a", "example.org/b").getBytes(StandardCharsets.ISO_8859_1));
    Path file = Files.write(dir.resolve("crawl.warc"), both.toByteArray());
    Ran ran = Ran.of(file.toString(), "--match", "example.org/a", "-f", "html", "-o", "-");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("So says Wanted.") && !ran.out().contains("So says Other."));
    String list = "{\"format\": \"json-pages-1.0\"}\n{\"url\": \"https://example.org/b\"}\n";
    Map<String, byte[]> packed =
        Map.of(
            "archive/data.warc", both.toByteArray(), "pages/pages.jsonl", SavedPages.ascii(list));
    String book = bound("listed.wacz", SavedPages.zip(packed));
    assertTrue(book.contains("So says Other.") && !book.contains("So says Wanted."));
    packed = new LinkedHashMap<>(packed);
    packed.put("pages/pages.jsonl", SavedPages.ascii(list.replace("org/b", "org/moved")));
    String all = bound("moved.wacz", SavedPages.zip(packed));
    assertTrue(all.contains("So says Other.") && all.contains("So says Wanted."));
  }

  @Test
  void recordsInAnyCoding() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream zstd = new ZstdOutputStream(packed)) {
      zstd.write(Prose.page("Packed").getBytes(StandardCharsets.UTF_8));
    }
    String coded = "text/html\r\nContent-Encoding: ";
    byte[] rubbish = SavedPages.ascii("rubbish");
    all.writeBytes(
        SavedPages.record("https://e.org/z", "200 OK", coded + "zstd", packed.toByteArray()));
    all.writeBytes(SavedPages.record("https://e.org/bad", "200 OK", coded + "gzip", rubbish));
    all.writeBytes(SavedPages.record("https://e.org/worse", "200 OK", coded + "zstd", rubbish));
    Path file = Files.write(dir.resolve("coded.warc"), all.toByteArray());
    Ran ran = Ran.of(file.toString(), "-f", "html", "-o", "-");
    assertEquals(8, ran.code(), ran.err());
    assertTrue(ran.out().contains("So says Packed."), ran.err());
    assertTrue(ran.err().contains("error: https://e.org/bad: "), ran.err());
    assertTrue(ran.err().contains("error: https://e.org/worse: "), ran.err());
  }

  @Test
  void singleFilesPage() throws IOException {
    String picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(SavedPages.PNG);
    String page =
        SavedPages.page("Single", picture)
            .replace(
                "<head>",
                "<head><!--\n Page saved with SingleFile \n url: https://s.example/a \n-->");
    String book = withPicture("single.html", page);
    assertWhole(book, "Single");
    assertTrue(book.contains("https://s.example/a"));
  }

  @Test
  void browsersCompletePage() throws IOException {
    Files.createDirectories(dir.resolve("page_files"));
    Files.write(dir.resolve("page_files/boat.png"), SavedPages.PNG);
    assertWhole(
        bound("page.html", SavedPages.page("Complete", "./page_files/boat.png")), "Complete");
  }

  @Test
  void damagedOnesAreTold() throws IOException {
    byte[] zip = SavedPages.zip(Map.of("a.html", SavedPages.PNG));
    for (Map.Entry<String, byte[]> input :
        Map.of(
                "cut.zip", java.util.Arrays.copyOf(zip, zip.length / 2),
                "bad.webarchive", SavedPages.ascii("bplist00 and nothing of the kind"),
                "bad.warc", SavedPages.ascii("WARC/1.0\r\nbroken"),
                "empty.zip", SavedPages.ascii("PK\u0003\u0004"))
            .entrySet()) {
      Path file = Files.write(dir.resolve(input.getKey()), input.getValue());
      Ran ran = Ran.of(file.toString(), "-f", "html", "-o", "-");
      assertTrue(ran.code() == 4 || ran.code() == 5, input.getKey() + ran.err());
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
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
