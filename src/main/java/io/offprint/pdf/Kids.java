package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What stands below a node of the structure tree (ISO 32000-1, 14.7.2, entry K). */
final class Kids {
  private static final Set<String> GROUPS = Set.of("Div", "Sect", "Span", "P");

  private Kids() {}

  /** The structure elements among a node's kids, as they are now. */
  static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Takes an element from its parent and puts it last below another. */
  static void append(PDStructureNode parent, PDStructureElement kid) {
    drop(kid);
    array(parent).add(kid.getCOSObject());
    kid.setParent(parent);
  }

  /** Takes an element from its parent and puts it behind another below that one's parent. */
  static void follow(PDStructureElement before, PDStructureElement kid) {
    PDStructureNode parent = before.getParent();
    detach(kid);
    array(parent).add(index(parent, before) + 1, kid.getCOSObject());
    kid.setParent(parent);
  }

  /** Puts an element before all others below its parent. */
  static void lead(PDStructureElement kid) {
    PDStructureNode parent = kid.getParent();
    detach(kid);
    array(parent).add(0, kid.getCOSObject());
  }

  /** Puts a new element of a type where another stands, and that below it. */
  static void wrap(PDStructureElement kid, String type) {
    PDStructureNode parent = kid.getParent();
    PDStructureElement around = new PDStructureElement(type, parent);
    around.setPage(kid.getPage());
    array(parent).set(index(parent, kid), around.getCOSObject());
    array(around).add(kid.getCOSObject());
    kid.setParent(around);
  }

  /** Takes an element out, and those groups around it that have nothing else in them. */
  static void drop(PDStructureElement kid) {
    PDStructureNode parent = kid.getParent();
    detach(kid);
    if (parent instanceof PDStructureElement group
        && GROUPS.contains(group.getStructureType())
        && array(group).size() == 0) {
      drop(group);
    }
  }

  private static void detach(PDStructureElement kid) {
    PDStructureNode parent = kid.getParent();
    int at = parent == null ? -1 : index(parent, kid);
    if (at >= 0) {
      array(parent).remove(at);
    }
  }

  private static int index(PDStructureNode parent, PDStructureElement kid) {
    COSArray kids = array(parent);
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) == kid.getCOSObject()) {
        return i;
      }
    }
    return -1;
  }

  private static COSArray array(PDStructureNode node) {
    COSDictionary dictionary = node.getCOSObject();
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(kids);
    }
    dictionary.setItem(COSName.K, array);
    return array;
  }
}
