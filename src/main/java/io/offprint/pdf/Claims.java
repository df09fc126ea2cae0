package io.offprint.pdf;

import io.offprint.model.Options;
import io.offprint.model.PdfProfile;

/** The standards that a file says it follows, as its XMP has to say it. */
enum Claims {
  UA_1_A_2A("2", "A"),
  UA_1_A_3A("3", "A"),
  UA_2_A_4("4", ""),
  UA_2_A_4F("4", "F");

  /** PDF/A-2 and 3 want every schema described that they do not know themselves (6.6.2.3). */
  private static final String UA_SCHEMA =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;

  private final String part;
  private final String conformance;

  Claims(String part, String conformance) {
    this.part = part;
    this.conformance = conformance;
  }

  static Claims of(Options options) {
    if (options.pdfProfile() == PdfProfile.UA_2) {
      return options.attachSource() ? UA_2_A_4F : UA_2_A_4;
    }
    return options.attachSource() ? UA_1_A_3A : UA_1_A_2A;
  }

  /** Whether the file is a PDF 2.0. */
  boolean isPdf20() {
    return part.equals("4");
  }

  /** The properties that make the claims. */
  String xmp() {
    String archive =
        property("pdfaid:part", part)
            + (conformance.isEmpty() ? "" : property("pdfaid:conformance", conformance));
    return isPdf20()
        ? archive
            + property("pdfaid:rev", "2020")
            + property("pdfuaid:part", "2")
            + property("pdfuaid:rev", "2024")
        : archive + property("pdfuaid:part", "1") + UA_SCHEMA;
  }

  private static String property(String name, String value) {
    return "<" + name + ">" + value + "</" + name + ">\n";
  }
}
