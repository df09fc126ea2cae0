package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.offprint.model.Options;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FrontPageTest {
  private static final Options WITH = Options.builder().pageSize("A5").qr(true).build();

  private static String decoded(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int w = page.getWidth();
      int h = page.getHeight();
      RGBLuminanceSource light = new RGBLuminanceSource(w, h, page.getRGB(0, 0, w, h, null, 0, w));
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
  }

  @Test
  void codeLeadsToTheSource() throws Exception {
    byte[] pdf = PdfWriterTest.pdf(Specimen.book(), WITH);
    assertEquals("https://example.org/harbour-bell", decoded(pdf));
    assertEquals(List.of(), VeraPdf.complaints(pdf));
  }

  @Test
  void titlePageHasNoCodeUnlessAskedButTheAddressAndDate() throws IOException {
    byte[] pdf = PdfWriterTest.pdf(Specimen.book(), Options.builder().pageSize("A5").build());
    assertThrows(NotFoundException.class, () -> decoded(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String text = first.getText(document);
      assertTrue(text.contains("example.org/harbour-bell"), text);
      assertTrue(text.contains("2026"), text);
    }
  }
}
