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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What zips are the packing of. */
public class ZipTest {
  /** A document with a title, a note, a list, a table, a formula and a link. */
  public static byte[] docx() {
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
            "_rels/.rels",
            relations(relation("o", "officeDocument", "word/document.xml", "")),
            "word/_rels/document.xml.rels",
            relations(
                relation("s", "styles", "styles.xml", "")
                    + relation("f", "footnotes", "footnotes.xml", "")
                    + relation("h", "hyperlink", "https://example.org/tide", "External")
                    + relation("p", "image", "file:///etc/hostname", "External")),
            "word/styles.xml",
            part(
                "styles",
                style("T", "Title")
                    + style("H", "heading 1")
                    + style("Q", "Quote")
                    + style("C", "Source Code")),
            "word/footnotes.xml",
            part(
                "footnotes",
                "<w:footnote w:id='1'><w:p><w:r><w:t>Told by the miller.</w:t></w:r></w:p>"
                    + "</w:footnote>"),
            "word/document.xml",
            part("document", "<w:body>" + body() + "</w:body>"),
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp='c' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<dc:title>The Packed Mill</dc:title><dc:creator>Ada Brook</dc:creator>"
                + "</cp:coreProperties>"));
  }

  private static String body() {
    return p("T", "The Packed Mill")
        + ("<w:p><w:r><w:t>" + "The wheel turned with the tide, not with the river. ".repeat(6))
        + "</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
        + p("H", "Its wheel")
        + p("Q", "It never stops.")
        + p("C", "turn()")
        + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Slowly</w:t></w:r><w:hyperlink r:id='h'><w:r>"
        + "<w:t xml:space='preserve'> by the tables</w:t></w:r></w:hyperlink><m:oMath><m:r>"
        + "<m:t>h=2g</m:t></m:r></m:oMath></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>spring</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:drawing><a:blip r:link='p'/></w:drawing></w:r></w:p>";
  }

  private static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='"
        + style
        + "'/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String style(String id, String name) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + name
        + "'/></w:style>";
  }

  private static String part(String name, String content) {
    String main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:"
        + name
        + " xmlns:w='"
        + main
        + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
        + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
        + content
        + "</w:"
        + name
        + ">";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id='"
        + id
        + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "' Target='"
        + target
        + (mode.isEmpty() ? "'/>" : "' TargetMode='" + mode + "'/>");
  }

  /** An article with its text and a marked passage. */
  public static byte[] omnivore() {
    return zip(
        Map.of(
            "metadata_0_to_20.json",
            "[{\"id\": \"1\", \"slug\": \"the-mill-17\", \"title\": \"The Kept Mill\","
                + " \"author\": \"Ada Brook\", \"url\": \"https://example.org/mill\","
                + " \"state\": \"Archived\", \"thumbnail\": null, \"labels\": [],"
                + " \"publishedAt\": \"2026-10-02T00:00:00.000Z\"}]",
            "content/the-mill-17.html",
            "<html><head></head><body><div id='readability-content'><div class='page'><p>"
                + "The wheel turned with the tide, not with the river. ".repeat(6)
                + "</p></div></div></body></html>",
            "highlights/the-mill-17.md",
            "> with the tide,\n> not with the river\n\nHow clever & old!\n"));
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Item> unpack(byte[] zip) {
    return new Unpacker().unpack(new Source("kept.zip", null, "", "", zip, false));
  }

  @Test
  void documentsKeepTheirStructure() {
    Item item = unpack(docx()).get(0);
    String html = FeedsTest.text(item);
    assertEquals("The Packed Mill", item.known().title());
    assertEquals(List.of("Ada Brook"), item.known().authors());
    for (String kept :
        List.of(
            "<h1>The Packed Mill</h1>",
            "<h1>Its wheel</h1>",
            "<blockquote><p>It never stops.</p></blockquote>",
            "<pre>turn()</pre>",
            "<em>Slowly</em>",
            "<a href=\"https://example.org/tide\"> by the tables</a>h=2g",
            "<td><p>spring</p></td>",
            "Told by the miller.")) {
      assertTrue(html.contains(kept), kept + " in " + html);
    }
  }

  @Test
  void documentsReachNothingOutside(@TempDir Path dir) throws IOException {
    Path secret = Files.writeString(dir.resolve("secret.png"), "secret");
    byte[] document = docx();
    assertFalse(FeedsTest.text(unpack(document).get(0)).contains("<img"));
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "_rels/.rels",
            relations(relation("o", "officeDocument", "word/document.xml", "")),
            "word/_rels/document.xml.rels",
            relations(relation("p", "hyperlink", secret.toUri().toString(), "External")),
            "word/document.xml",
            part(
                "document",
                "<w:body><w:p><w:r><w:t>Text &e;</w:t></w:r><w:r><w:pict><v:shape"
                    + " xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata r:link='p'"
                    + " xmlns:q='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                    + " q:link='p'/></v:shape></w:pict></w:r></w:p></w:body>"));
    String html = FeedsTest.text(unpack(zip(parts)).get(0));
    assertTrue(html.contains("Text"), html);
    assertFalse(html.contains("<img"), html);
  }

  @Test
  void aZipThatIsCutOffIsTold() {
    byte[] whole = zip(Map.of("a.html", "<p>" + "Some words, told at length. ".repeat(99)));
    for (int length : new int[] {4, 12, 60, whole.length / 2}) {
      Source cut = FeedsTest.source(Arrays.copyOf(whole, length));
      OffprintException e =
          assertThrows(OffprintException.class, () -> new Unpacker().unpack(cut), "" + length);
      assertEquals("is a damaged zip file", e.getMessage());
    }
  }

  @Test
  void omnivoresReadingList() {
    List<Item> items = unpack(omnivore());
    assertEquals(1, items.size());
    Item mill = items.get(0);
    assertEquals("The Kept Mill", mill.known().title());
    assertEquals("https://example.org/mill", mill.known().canonical());
    assertEquals("2026-10-02T00:00:00.000Z", mill.known().published());
    assertTrue(mill.link().isEmpty() && mill.whole());
    String html = FeedsTest.text(mill);
    assertTrue(html.contains("<blockquote><p>with the tide,\nnot with the river</p>"), html);
    assertTrue(html.contains("<p>How clever &amp; old!</p>"), html);
  }

  @Test
  void omnivoresListsComeInTheirOrder() {
    String item = "[{\"slug\": \"x\", \"url\": \"https://a.example/%d\"}]";
    List<Item> items =
        unpack(
            zip(
                Map.of(
                    "metadata_100_to_120.json", String.format(Locale.ROOT, item, 2),
                    "metadata_20_to_40.json", String.format(Locale.ROOT, item, 1))));
    assertEquals(
        List.of("https://a.example/1", "https://a.example/2"),
        items.stream().map(Item::name).toList());
    assertTrue(items.get(0).link().isPresent());
  }

  @Test
  void listsAndMailsInAZip() {
    List<Item> items =
        unpack(
            zip(
                Map.of(
                    "part_000000.csv",
                    "title,url,time_added,tags,status\n\"A, b\",https://a.example/1,1,,unread\n",
                    "x/letter.eml",
                    "Subject: Hello\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\n\r\nText.\r\n",
                    "x/notes.bin",
                    "none of it")));
    assertEquals(List.of("https://a.example/1", "<1@x>"), items.stream().map(Item::name).toList());
  }
}
