package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Makes links that lead to another place in the document references (ISO 32000-1, 14.8.4.4), and
 * takes those out of a link that stand inside it: the call of the note with its address.
 */
final class References {
  private References() {}

  static void mend(PDStructureNode node) {
    for (PDStructureElement child : Kids.elements(node)) {
      if (!isLink(child)) {
        mend(child);
        continue;
      }
      List<PDStructureElement> nested = new ArrayList<>();
      collect(child, nested);
      PDStructureElement before = child;
      for (PDStructureElement link : nested) {
        Kids.follow(before, link);
        before = link;
      }
      nested.add(child);
      nested.stream()
          .filter(References::leadsInside)
          .forEach(link -> Kids.wrap(link, StandardStructureTypes.REFERENCE));
    }
  }

  private static void collect(PDStructureNode link, List<PDStructureElement> nested) {
    for (PDStructureElement child : Kids.elements(link)) {
      if (isLink(child)) {
        nested.add(child);
      }
      collect(child, nested);
    }
  }

  private static boolean leadsInside(PDStructureElement link) {
    return link.getKids().stream()
        .anyMatch(
            kid ->
                kid instanceof PDObjectReference object
                    && object.getReferencedObject() instanceof PDAnnotationLink annotation
                    && annotation.getAction() instanceof PDActionGoTo);
  }

  private static boolean isLink(PDStructureElement element) {
    return StandardStructureTypes.LINK.equals(element.getStructureType());
  }
}
