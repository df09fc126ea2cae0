package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Options;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A few pages as they looked when someone last looked at them, in the jar's fonts alone. A change
 * that is meant is written down by {@code mvn test -Dtest=ReferencePagesTest
 * -Doffprint.references=write}.
 */
class ReferencePagesTest {
  private static final int DPI = 50;

  /** Side in pixels of the squares that are compared by their mean grey. */
  private static final int SQUARE = 6;

  private static final int VISIBLE = 20;
  private static final double SHARE = 0.01;

  @ParameterizedTest
  @CsvSource({
    "book, A5, 3, chapter",
    "book, A5, 6, chapter",
    "newspaper, A5, 3, chapter",
    "large-print, Kobo, 5, chapter",
    "book, A5, 3, elements",
    "book, A5, 3, leftwards"
  })
  void thePageLooksAsItDid(String theme, String paper, int page, String chapter)
      throws IOException {
    String name = theme + "-" + paper + "-" + chapter + "-" + page + ".png";
    File file = new File("src/test/resources/pdf/reference", name);
    BufferedImage now = render(theme, paper, page, chapter);
    if ("write".equals(System.getProperty("offprint.references"))) {
      ImageIO.write(now, "png", file);
    }
    BufferedImage then = ImageIO.read(file);
    assertEquals(then.getWidth(), now.getWidth());
    assertEquals(then.getHeight(), now.getHeight());
    double changed = changed(then, now);
    if (changed > SHARE) {
      File seen = new File("target", name);
      ImageIO.write(now, "png", seen);
      assertTrue(false, () -> Math.round(changed * 100) + " % differs, see " + seen);
    }
  }

  private static BufferedImage render(String theme, String paper, int page, String chapter)
      throws IOException {
    Options options = Options.builder().theme(theme).pageSize(paper).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String body = Specimen.read("specimen/" + chapter + ".html");
    new PdfWriter(options).write(Specimen.book(java.util.List.of(body)), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
    }
  }

  /** The share of squares in which the eye would see a difference. */
  private static double changed(BufferedImage a, BufferedImage b) {
    int all = 0;
    int changed = 0;
    for (int y = 0; y + SQUARE <= a.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= a.getWidth(); x += SQUARE) {
        all++;
        changed += Math.abs(grey(a, x, y) - grey(b, x, y)) > VISIBLE ? 1 : 0;
      }
    }
    return (double) changed / all;
  }

  private static int grey(BufferedImage image, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += image.getRaster().getSample(x, y, 0);
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
