package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says in the structure tree what the engine has no word for (ISO 32000-1, 14.8.4): contents and
 * their items, notes, captions, code.
 */
final class Tags {
  /** Which elements get which structure type, in the order in which they are looked for. */
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("nav.contents ul", StandardStructureTypes.TOC);
    TYPES.put("nav.contents li", StandardStructureTypes.TOCI);
    TYPES.put("span.link-note", StandardStructureTypes.NOTE);
    TYPES.put("figcaption", StandardStructureTypes.CAPTION);
    TYPES.put("pre > code", StandardStructureTypes.CODE);
    TYPES.put(".text > .chapter", StandardStructureTypes.ART);
    TYPES.put("section.notes", StandardStructureTypes.SECT);
  }

  private final Map<String, String> typeById = new LinkedHashMap<>();

  /** Where an entry of the contents leads, by the entry's id. */
  private final Map<String, String> targetById = new HashMap<>();

  /** Remembers the elements of a document, and gives an id to those that have none. */
  Tags(Document document) {
    TYPES.forEach(
        (selector, type) -> {
          for (Element e : document.select(selector)) {
            if (e.id().isEmpty()) {
              e.id("tag." + typeById.size());
            }
            typeById.put(e.id(), type);
            if (type.equals(StandardStructureTypes.TOCI)) {
              targetById.put(e.id(), e.expectFirst("a").attr("href").substring(1));
            }
          }
        });
  }

  /** Writes the structure types into the document that the engine has made. */
  void write(PdfBoxRenderer engine, PDDocument document) {
    typeById.forEach(
        (id, type) -> {
          PDStructureElement element = element(engine, id);
          if (element != null) {
            write(element, id, type);
            if (targetById.containsKey(id)) {
              refer(element, element(engine, targetById.get(id)));
            }
          }
        });
    prune(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static PDStructureElement element(PdfBoxRenderer engine, String id) {
    Box box = engine.getSharedContext().getBoxById(id);
    return PdfBoxAccessibilityHelper.getStructualElementForBox(box);
  }

  /** An entry of the contents refers to what it names, and its link is that reference. */
  private static void refer(PDStructureElement item, PDStructureElement target) {
    if (target != null) {
      COSArray ref = new COSArray();
      ref.add(target.getCOSObject());
      item.getCOSObject().setItem(COSName.getPDFName("Ref"), ref);
    }
    wrapLinks(item);
  }

  private static void wrapLinks(PDStructureElement parent) {
    children(
        parent,
        kid -> {
          if (StandardStructureTypes.LINK.equals(kid.getStructureType())) {
            PDStructureElement reference =
                new PDStructureElement(StandardStructureTypes.REFERENCE, parent);
            reference.setPage(kid.getPage());
            parent.insertBefore(reference, kid);
            parent.removeKid(kid);
            reference.appendKid(kid);
            kid.setParent(reference);
          } else if (!StandardStructureTypes.TOC.equals(kid.getStructureType())) {
            wrapLinks(kid);
          }
        });
  }

  private static void write(PDStructureElement element, String id, String type) {
    element.setStructureType(type);
    switch (type) {
      case StandardStructureTypes.TOC -> element.getCOSObject().removeItem(COSName.A);
      case StandardStructureTypes.TOCI ->
          children(element, child -> child.setStructureType(StandardStructureTypes.NON_STRUCT));
      case StandardStructureTypes.NOTE -> element.setElementIdentifier(id);
      default -> {
        // The type is all there is to say.
      }
    }
  }

  /** Takes out descriptions that describe nothing, which hide the words of a link. */
  private static void prune(PDStructureNode node) {
    Captions.lead(node);
    children(
        node,
        child -> {
          boolean figure = StandardStructureTypes.Figure.equals(child.getStructureType());
          if (!figure && "".equals(child.getAlternateDescription())) {
            child.getCOSObject().removeItem(COSName.ALT);
          }
          prune(child);
        });
  }

  private static void children(PDStructureNode node, Consumer<PDStructureElement> action) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        action.accept(child);
      }
    }
  }
}
