package io.offprint.epub;

import io.offprint.model.Metadata;
import io.offprint.model.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A book around chapters that are XHTML already. */
final class RawBook {
  private static final Metadata METADATA = Metadata.builder().title("Raw").language("en").build();

  private RawBook() {}

  /**
   * @param chapters XHTML by id
   * @param properties what the manifest has to say of each
   */
  static byte[] of(Map<String, String> chapters, Map<String, String> properties)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    StringBuilder contents = new StringBuilder();
    try (Archive archive = new Archive(out)) {
      for (Map.Entry<String, String> chapter : chapters.entrySet()) {
        String id = chapter.getKey();
        String needs = properties.get(id);
        manifest.append(item(id, id + ".xhtml", "application/xhtml+xml", needs));
        spine.append("<itemref idref=\"" + id + "\"/>");
        contents.append("<li><a href=\"" + id + ".xhtml\">" + id + "</a></li>");
        String html = Frame.of(METADATA, id, "", "<div>" + chapter.getValue() + "</div>");
        archive.deflate("EPUB/" + id + ".xhtml", utf8(html));
      }
      manifest.append(item("nav", "nav.xhtml", "application/xhtml+xml", "nav"));
      manifest.append(item("style", Publication.STYLE, "text/css", ""));
      manifest.append(item("pond", "images/pond.png", "image/png", ""));
      String nav = "<nav epub:type=\"toc\"><ol>" + contents + "</ol></nav>";
      archive.deflate("EPUB/nav.xhtml", utf8(Frame.of(METADATA, "Contents", "", nav)));
      archive.deflate("EPUB/" + Publication.STYLE, ReadingStyle.of(Options.DEFAULTS, ""));
      archive.store("EPUB/images/pond.png", Books.png());
      archive.deflate("EPUB/package.opf", utf8(opf(manifest, spine)));
      archive.deflate("META-INF/container.xml", container());
    }
    return out.toByteArray();
  }

  private static String opf(CharSequence manifest, CharSequence spine) {
    return "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"i\">"
        + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"i\">x"
        + "</dc:identifier><dc:title>Raw</dc:title><dc:language>en</dc:language>"
        + "<meta property=\"dcterms:modified\">2024-01-01T00:00:00Z</meta></metadata><manifest>"
        + manifest
        + "</manifest><spine>"
        + spine
        + "</spine></package>";
  }

  private static String item(String id, String path, String type, String properties) {
    return "<item id=\"%s\" href=\"%s\" media-type=\"%s\"%s/>"
        .formatted(
            id, path, type, properties.isEmpty() ? "" : " properties=\"" + properties + "\"");
  }

  /** The container file as our own writer has it. */
  private static byte[] container() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter(Options.builder().cover(false).build()).write(Books.nameless(), out);
    try (ZipInputStream zip =
        new ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("META-INF/container.xml")) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IOException("no container");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
