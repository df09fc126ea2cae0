package io.offprint.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Turns a finished PDF/UA-1 and PDF/A-2a document into PDF 2.0 by PDF/UA-2 and PDF/A-4: structure
 * types in their namespaces, links that lead to structure elements, no information dictionary.
 */
final class Pdf20 {
  private static final COSName NS = COSName.getPDFName("NS");
  private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");

  /** Types that PDF 2.0 dropped; they keep their meaning in the namespace of PDF 1.7. */
  private static final Set<String> OLD =
      Set.of("BlockQuote", "TOC", "TOCI", "Quote", "Code", "Note", "Reference", "NonStruct");

  private static final Set<String> INLINE =
      Set.of(
          "Span", "Link", "Em", "Strong", "Code", "Quote", "FENote", "Reference", "Lbl", "Figure");

  /** Types that are called otherwise now, or allow less. */
  private static final Map<String, String> NOW = Map.of("Note", "FENote", "Art", "Div");

  private final COSDictionary older = namespace("http://iso.org/pdf/ssn");
  private final COSDictionary newer = namespace("http://iso.org/pdf2/ssn");
  private final PDDocument document;

  private Pdf20(PDDocument document) {
    this.document = document;
  }

  static void convert(PDDocument document, StructureTargets targets) {
    new Pdf20(document).convert(targets);
  }

  private void convert(StructureTargets targets) {
    document.getDocument().setVersion(2.0f);
    document.getDocumentCatalog().getCOSObject().setName(COSName.VERSION, "2.0");
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    COSArray namespaces = new COSArray();
    namespaces.add(older);
    namespaces.add(newer);
    root.getCOSObject().setItem(NAMESPACES, namespaces);
    root.getCOSObject().removeItem(COSName.ROLE_MAP);
    name(root);
    targets.write(document);
  }

  private void name(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String now = NOW.get(element.getStructureType());
        if (now != null) {
          element.setStructureType(now);
        }
        Captions.adopt(element);
        name(element);
        element.setStructureType(fitting(element));
        boolean old = OLD.contains(element.getStructureType());
        element.getCOSObject().setItem(NS, old ? older : newer);
      }
    }
  }

  /** A group of nothing but words is a paragraph; what spans paragraphs is a group. */
  private static String fitting(PDStructureElement element) {
    List<Object> kids = element.getKids();
    boolean inline =
        kids.stream()
            .allMatch(
                kid ->
                    !(kid instanceof PDStructureElement child)
                        || INLINE.contains(child.getStructureType()));
    return switch (element.getStructureType()) {
      case "Div" -> inline && !kids.isEmpty() ? "P" : "Div";
      case "Span" -> inline ? "Span" : "Div";
      default -> element.getStructureType();
    };
  }

  private static COSDictionary namespace(String name) {
    COSDictionary namespace = new COSDictionary();
    namespace.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
    namespace.setItem(NS, (COSBase) new COSString(name));
    return namespace;
  }
}
