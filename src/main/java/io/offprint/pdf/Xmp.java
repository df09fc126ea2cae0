package io.offprint.pdf;

import io.offprint.model.Metadata;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;

/** An XMP packet (ISO 16684-1). */
final class Xmp {
  private static final OutputSettings XML =
      new OutputSettings()
          .syntax(OutputSettings.Syntax.xml)
          .escapeMode(EscapeMode.xhtml)
          .charset("UTF-8");

  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      """;

  private static final String TAIL =
      """
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  private final Metadata metadata;
  private final String identifier;
  private final Optional<Instant> date;
  private final Claims claims;

  Xmp(Metadata metadata, String identifier, Optional<Instant> date, Claims claims) {
    this.metadata = metadata;
    this.identifier = identifier;
    this.claims = claims;
    this.date = date;
  }

  String packet() {
    StringBuilder xmp = new StringBuilder(HEAD);
    xmp.append("<dc:format>application/pdf</dc:format>\n");
    xmp.append(simple("dc:identifier", identifier));
    xmp.append(array("dc:title", "Alt", " xml:lang=\"x-default\"", List.of(metadata.title())));
    xmp.append(array("dc:creator", "Seq", "", metadata.authors()));
    xmp.append(
        array("dc:description", "Alt", " xml:lang=\"x-default\"", one(metadata.description())));
    xmp.append(array("dc:subject", "Bag", "", metadata.tags()));
    xmp.append(array("dc:language", "Bag", "", one(metadata.language())));
    xmp.append(array("dc:publisher", "Bag", "", one(metadata.site())));
    xmp.append(simple("dc:source", metadata.canonical()));
    xmp.append(simple("pdf:Keywords", String.join(", ", metadata.tags())));
    xmp.append(simple("pdf:Producer", DocumentMetadata.PRODUCER));
    date.ifPresent(
        d -> xmp.append(simple("xmp:CreateDate", d.truncatedTo(ChronoUnit.SECONDS).toString())));
    return xmp.append(claims.xmp()).append(TAIL).toString();
  }

  private static List<String> one(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static String array(String name, String kind, String attribute, List<String> values) {
    if (values.isEmpty()) {
      return "";
    }
    String items =
        values.stream()
            .map(v -> "<rdf:li" + attribute + ">" + escape(v) + "</rdf:li>")
            .collect(Collectors.joining());
    return "<" + name + "><rdf:" + kind + ">" + items + "</rdf:" + kind + "></" + name + ">\n";
  }

  private static String simple(String name, String value) {
    return value.isEmpty() ? "" : "<" + name + ">" + escape(value) + "</" + name + ">\n";
  }

  private static String escape(String value) {
    return Entities.escape(Characters.clean(value), XML);
  }
}
