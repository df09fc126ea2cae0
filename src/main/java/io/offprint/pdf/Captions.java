package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Puts a caption into the figure or table that it stands beside, as PDF 2.0 wants it. */
final class Captions {
  private static final String CAPTION = "Caption";

  private Captions() {}

  static void adopt(PDStructureElement group) {
    List<PDStructureElement> captions = new ArrayList<>();
    List<PDStructureElement> owners = new ArrayList<>();
    for (Object kid : group.getKids()) {
      if (kid instanceof PDStructureElement element) {
        switch (element.getStructureType()) {
          case CAPTION -> captions.add(element);
          case "Figure", "Table" -> owners.add(element);
          default -> {
            // Neither captioned nor a caption.
          }
        }
      }
    }
    if (group.getStructureType().matches("Figure|Table")) {
      return;
    }
    for (PDStructureElement caption : captions) {
      if (owners.size() == 1 && captions.size() == 1) {
        move(caption, group, owners.get(0));
      } else {
        caption.setStructureType("Div");
      }
    }
  }

  /** Has the caption of a table, which is printed above it, read before it too. */
  static void lead(PDStructureNode group) {
    PDStructureElement table = null;
    for (Object kid : group.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (table != null && CAPTION.equals(element.getStructureType())) {
          group.removeKid(element);
          group.insertBefore(element, table);
          element.setParent(group);
        }
        table = "Table".equals(element.getStructureType()) ? element : null;
      }
    }
  }

  private static void move(
      PDStructureElement caption, PDStructureElement from, PDStructureElement to) {
    from.removeKid(caption);
    boolean table = to.getStructureType().equals("Table");
    if (table && to.getKids().get(0) instanceof PDStructureElement first) {
      to.insertBefore(caption, first);
    } else {
      to.appendKid(caption);
    }
    caption.setParent(to);
  }
}
