package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zwobble.mammoth.DocumentConverter;

/** A document of Word and its kin (ECMA-376), by what its styles mean, not by how they look. */
final class Docx implements Zip.Packing {
  private static final String DOCUMENT = "word/document.xml";

  /** What the library does not know by itself; names are those of Word and of pandoc. */
  private static final String STYLES =
      """
      p[style-name='Title'] => h1:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      p[style-name='Block Text'] => blockquote > p:fresh
      p[style-name='HTML Preformatted'] => pre:separator('\\n')
      p[style-name='Source Code'] => pre:separator('\\n')
      r[style-name='Verbatim Char'] => code
      r[style-name='HTML Code'] => code
      """;

  @Override
  public boolean holds(Map<String, byte[]> entries) {
    return entries.containsKey(DOCUMENT) && entries.containsKey("[Content_Types].xml");
  }

  @Override
  public List<Item> items(Source zip, Map<String, byte[]> entries) throws IOException {
    String html;
    try {
      html =
          new DocumentConverter()
              .addStyleMap(STYLES)
              .convertToHtml(new ByteArrayInputStream(harmless(entries)))
              .getValue();
    } catch (RuntimeException e) {
      throw new IOException("is a damaged document", e);
    }
    byte[] page = ("<article>" + html + "</article>").getBytes(StandardCharsets.UTF_8);
    Source text = new Source(zip.name(), null, "text/html", "UTF-8", page, true);
    return List.of(Item.here(text, true, known(entries)));
  }

  private static Metadata known(Map<String, byte[]> entries) {
    Document core = parse(entries.getOrDefault("docProps/core.xml", new byte[0]));
    return Metadata.builder()
        .title(text(core, "dc|title"))
        .authors(text(core, "dc|creator").isEmpty() ? List.of() : List.of(text(core, "dc|creator")))
        .language(text(core, "dc|language"))
        .description(text(core, "dc|description"))
        .build();
  }

  private static String text(Document core, String selector) {
    return core.select(selector).text().strip();
  }

  /**
   * The document without links to pictures outside it, which the library would open from anywhere
   * on the disk and the network, and without document types, which no such document has. Formulas,
   * which it would leave out, stay as their letters.
   */
  private static byte[] harmless(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        boolean xml = entry.getKey().endsWith(".xml") || entry.getKey().endsWith(".rels");
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(xml ? harmless(entry.getValue()) : entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] harmless(byte[] xml) {
    Document part = parse(xml);
    part.childNodes().stream()
        .filter(DocumentType.class::isInstance)
        .toList()
        .forEach(n -> n.remove());
    for (Element e : part.getAllElements()) {
      e.attributes().asList().stream()
          .map(a -> a.getKey())
          .filter(name -> name.matches("(.*:)?link"))
          .forEach(e::removeAttr);
    }
    for (Element formula : part.select("m|oMath")) {
      Element run = new Element("w:r");
      run.appendElement("w:t").text(formula.select("m|t").text());
      formula.replaceWith(run);
    }
    return part.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static Document parse(byte[] xml) {
    Document part = Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    part.outputSettings().prettyPrint(false);
    return part;
  }
}
