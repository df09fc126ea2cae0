package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Which structure elements links may lead to, and where they stand, so that destinations can name
 * the element and not the place alone (ISO 14289-2, 8.8).
 */
final class StructureTargets {
  private static final double DOTS_PER_POINT = 20 * 4 / 3.0;
  private static final COSName SD = COSName.getPDFName("SD");

  private record Target(int page, double top, PDStructureElement element) {}

  private final List<Target> targets = new ArrayList<>();

  /** Finds every element with an id in a document that was just painted. */
  StructureTargets(PdfBoxRenderer engine) {
    List<PageBox> pages = engine.getRootBox().getLayer().getPages();
    for (Map.Entry<String, Box> entry : engine.getSharedContext().getIdMap().entrySet()) {
      Box box = entry.getValue();
      PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
      if (element != null) {
        for (PageBox page : pages) {
          if (box.getAbsY() < page.getBottom()) {
            targets.add(new Target(page.getPageNo(), box.getAbsY() - page.getTop(), element));
            break;
          }
        }
      }
    }
  }

  /** Makes every destination inside the document one of a structure element. */
  void write(PDDocument document) {
    try {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionGoTo go
              && go.getDestination() instanceof PDPageDestination place) {
            name(go, place, document);
          }
        }
      }
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        outline(outline, document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void outline(PDOutlineNode node, PDDocument document) throws IOException {
    for (PDOutlineItem item : node.children()) {
      if (item.getDestination() instanceof PDPageDestination place) {
        PDActionGoTo go = new PDActionGoTo();
        go.setDestination(place);
        name(go, place, document);
        item.getCOSObject().removeItem(COSName.DEST);
        item.getCOSObject().removeItem(COSName.SE);
        item.setAction(go);
      }
      outline(item, document);
    }
  }

  private void name(PDActionGoTo go, PDPageDestination place, PDDocument document) {
    int page = document.getPages().indexOf(place.getPage());
    double top = place instanceof PDPageXYZDestination xyz ? xyz.getTop() : 0;
    double fromTop = place.getPage().getMediaBox().getHeight() - top;
    targets.stream()
        .min(
            Comparator.comparingDouble(t -> Math.abs(t.page() - page) * 1e6 + distance(t, fromTop)))
        .ifPresent(target -> go.getCOSObject().setItem(SD, destination(place, target)));
  }

  /** Both measures grow downwards; the engine's is in twentieths of a pixel from the type area. */
  private static double distance(Target target, double fromTop) {
    return Math.abs(target.top() / DOTS_PER_POINT - fromTop);
  }

  private static COSArray destination(PDPageDestination place, Target target) {
    COSArray array = new COSArray();
    array.addAll(place.getCOSObject());
    COSDictionary element = target.element().getCOSObject();
    array.set(0, element);
    return array;
  }
}
