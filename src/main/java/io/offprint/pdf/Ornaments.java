package io.offprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Makes artifacts of pictures that nothing is to be said about (ISO 14289-1, 7.3): the engine takes
 * every picture for a figure.
 */
final class Ornaments {
  private final Map<COSDictionary, Set<Integer>> found = new HashMap<>();

  private Ornaments() {}

  /** Takes figures with an empty alternative description out of the structure tree. */
  static void release(PDDocument document) throws IOException {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    Ornaments ornaments = new Ornaments();
    ornaments.look(root);
    if (ornaments.found.isEmpty()) {
      return;
    }
    COSArray parents = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
    for (PDPage page : document.getPages()) {
      Set<Integer> ids = ornaments.found.get(page.getCOSObject());
      if (ids != null) {
        forget(parents, page.getStructParents(), ids);
        rewrite(document, page, ids);
      }
    }
  }

  private void look(PDStructureNode node) {
    for (PDStructureElement child : Kids.elements(node)) {
      boolean figure = StandardStructureTypes.Figure.equals(child.getStructureType());
      if (!figure || !"".equals(child.getAlternateDescription())) {
        look(child);
        continue;
      }
      for (Object kid : child.getKids()) {
        int id = kid instanceof PDMarkedContent content ? content.getMCID() : (Integer) kid;
        found.computeIfAbsent(child.getPage().getCOSObject(), p -> new TreeSet<>()).add(id);
      }
      Kids.drop(child);
    }
  }

  private static void forget(COSArray parents, int key, Set<Integer> ids) {
    for (int i = 0; i < parents.size(); i += 2) {
      if (parents.getInt(i) == key) {
        COSArray page = (COSArray) parents.getObject(i + 1);
        ids.forEach(id -> page.set(id, COSNull.NULL));
      }
    }
  }

  private static void rewrite(PDDocument document, PDPage page, Set<Integer> ids)
      throws IOException {
    List<Object> written = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      int last = written.size() - 1;
      boolean begins =
          token instanceof Operator operator
              && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
      if (begins
          && written.get(last) instanceof COSDictionary properties
          && ids.contains(properties.getInt(COSName.MCID, -1))) {
        written.set(last - 1, COSName.ARTIFACT);
        written.remove(last);
        written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
      } else {
        written.add(token);
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(written);
    }
    page.setContents(stream);
  }
}
