package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
    TYPES.put("pre", StandardStructureTypes.CODE);
    TYPES.put(".text > .chapter", StandardStructureTypes.ART);
    TYPES.put("section.notes", StandardStructureTypes.SECT);
  }

  /** How the engine's ids of notes' marks begin. */
  private static final String MARK = "fs-footnote-";

  private final Map<String, String> typeById = new LinkedHashMap<>();

  /** Where an entry of the contents leads, by the entry's id. */
  private final Map<String, String> targetById = new HashMap<>();

  private final Map<String, String> chapterByNote = new LinkedHashMap<>();

  /** Remembers the elements of a document, and gives an id to those that have none. */
  Tags(Document document) {
    TYPES.forEach(
        (selector, type) -> {
          for (Element e : document.select(selector)) {
            if (e.id().isEmpty()) {
              e.id("tag." + typeById.size());
            }
            typeById.put(e.id(), type);
            if (type.equals(StandardStructureTypes.NOTE)) {
              chapterByNote.put(e.id(), e.closest(".chapter").id());
            }
            if (type.equals(StandardStructureTypes.TOCI)) {
              targetById.put(e.id(), e.expectFirst("a").attr("href").substring(1));
            }
          }
        });
  }

  /** Writes the structure types into the document that the engine has made. */
  void write(PdfBoxRenderer engine, PDDocument document) throws IOException {
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
    Roles.write(engine.getRootBox());
    label(engine);
    gather(engine);
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    References.mend(root);
    prune(root);
    Ornaments.release(document);
  }

  private static PDStructureElement element(PdfBoxRenderer engine, String id) {
    Box box = engine.getSharedContext().getBoxById(id);
    return PdfBoxAccessibilityHelper.getStructualElementForBox(box);
  }

  /** An entry of the contents refers to what it names. */
  private static void refer(PDStructureElement item, PDStructureElement target) {
    if (target != null) {
      COSArray ref = new COSArray();
      ref.add(target.getCOSObject());
      item.getCOSObject().setItem(COSName.getPDFName("Ref"), ref);
    }
  }

  /** A note is read after its mark, for which the engine makes elements of its own. */
  private static void label(PdfBoxRenderer engine) {
    for (String id : engine.getSharedContext().getIdMap().keySet()) {
      PDStructureElement mark = id.startsWith(MARK) ? element(engine, id) : null;
      if (mark != null) {
        mark.setStructureType(StandardStructureTypes.LBL);
        Kids.lead(mark);
      }
    }
  }

  /** The engine has all notes read after the last chapter; here each is in its own. */
  private void gather(PdfBoxRenderer engine) {
    Map<String, PDStructureElement> groups = new HashMap<>();
    chapterByNote.forEach(
        (id, chapter) -> {
          PDStructureElement note = element(engine, id);
          PDStructureElement around = element(engine, chapter);
          if (note != null && around != null) {
            Kids.append(groups.computeIfAbsent(chapter, c -> group(around)), note);
          }
        });
  }

  private static PDStructureElement group(PDStructureElement chapter) {
    PDStructureElement group = new PDStructureElement(StandardStructureTypes.SECT, chapter);
    group.setPage(chapter.getPage());
    Kids.append(chapter, group);
    return group;
  }

  private static void write(PDStructureElement element, String id, String type) {
    element.setStructureType(type);
    switch (type) {
      case StandardStructureTypes.TOC -> element.getCOSObject().removeItem(COSName.A);
      case StandardStructureTypes.TOCI ->
          Kids.elements(element)
              .forEach(child -> child.setStructureType(StandardStructureTypes.NON_STRUCT));
      case StandardStructureTypes.NOTE -> element.setElementIdentifier(id);
      case StandardStructureTypes.CODE -> Roles.asBlock(element);
      default -> {
        // The type is all there is to say.
      }
    }
  }

  /** Takes out descriptions that describe nothing, which hide the words of a link. */
  private static void prune(PDStructureNode node) {
    Captions.lead(node);
    for (PDStructureElement child : Kids.elements(node)) {
      boolean figure = StandardStructureTypes.Figure.equals(child.getStructureType());
      if (!figure && "".equals(child.getAlternateDescription())) {
        child.getCOSObject().removeItem(COSName.ALT);
      }
      prune(child);
    }
  }
}
