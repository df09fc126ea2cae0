package io.offprint.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Takes back what makers of images set and PDF/A forbids: smoothing (ISO 19005-2, 6.2.8). */
final class Pixels {
  private final Set<COSBase> seen = new HashSet<>();

  private Pixels() {}

  static void plain(PDDocument document) throws IOException {
    Pixels pixels = new Pixels();
    for (PDPage page : document.getPages()) {
      pixels.visit(page.getResources());
    }
  }

  private void visit(PDResources resources) throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (!seen.add(object.getCOSObject())) {
        continue;
      }
      if (object instanceof PDImageXObject image) {
        image.getCOSObject().removeItem(COSName.INTERPOLATE);
      } else if (object instanceof PDFormXObject form) {
        visit(form.getResources());
      }
    }
  }
}
