package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Element;

/**
 * What words are, where the engine says no more than that they are a span (ISO 32000-1, 14.8.4.4).
 */
final class Roles {
  /** Elements of words that the structure tree has to know. */
  static final String INLINE =
      "code, kbd, samp, q, :is(abbr, b, bdi, bdo, cite, del, dfn, em, i, ins, mark, s, small, span,"
          + " strong, sub, sup, time, u, var)[lang]";

  private static final Map<String, String> TYPES =
      Map.of(
          "code", StandardStructureTypes.CODE,
          "kbd", StandardStructureTypes.CODE,
          "samp", StandardStructureTypes.CODE,
          "q", StandardStructureTypes.QUOTE);

  private Roles() {}

  /** Names everything that was painted in a box, except in listings, which are code as a whole. */
  static void write(Box box) {
    Element element = box.getElement();
    if (element != null && element.getTagName().equals("pre")) {
      return;
    }
    if (box instanceof InlineLayoutBox inline) {
      String type = element == null ? null : TYPES.get(element.getTagName());
      PDStructureElement tagged = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
      if (type != null && tagged != null) {
        tagged.setStructureType(type);
      }
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box nested) {
          write(nested);
        }
      }
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      write(box.getChild(i));
    }
  }

  /** Says of an element that is one of words by its type that it is a block (14.8.5.4). */
  static void asBlock(PDStructureElement element) {
    COSDictionary layout = new COSDictionary();
    layout.setItem(COSName.O, COSName.getPDFName("Layout"));
    layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
    element.getCOSObject().setItem(COSName.A, layout);
  }
}
