package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class FullWidthTest {
  private static final String SENTENCE = "港の町では、朝になると「鐘（かね）」が鳴る。人々は海へ出て、魚をとり、夕方に帰ってくる。";

  @Test
  void blanksGoWhereMarksMeetAndWhereALineEnds() {
    assertTrue(FullWidth.isSqueezed('。', '」'));
    assertTrue(FullWidth.isSqueezed('、', '「'));
    assertTrue(FullWidth.isSqueezed('「', '（'));
    assertTrue(FullWidth.isSqueezed('」', FullWidth.LINE_END));
    assertFalse(FullWidth.isSqueezed('「', FullWidth.LINE_END));
    assertFalse(FullWidth.isSqueezed('。', '港'));
    assertFalse(FullWidth.isSqueezed('（', '。'));
  }

  @Test
  void linesOfIdeographsAreEvenAndBeginWithNoMark() throws IOException {
    List<List<TextPosition>> lines;
    try (PDDocument document =
        TypesettingTest.document("ja", "<p>" + SENTENCE.repeat(4) + "</p>")) {
      lines = lines(document);
    }
    assertTrue(lines.size() > 4);
    float edge = 0;
    for (List<TextPosition> line : lines.subList(0, lines.size() - 1)) {
      TextPosition last = line.get(line.size() - 1);
      boolean mark = FullWidth.isClosing(last.getUnicode().charAt(0));
      float right = last.getX() + last.getFontSizeInPt() * (mark ? 0.5f : 1);
      edge = edge == 0 ? right : edge;
      assertEquals(edge, right, 0.5f, line.toString());
      assertFalse("。、」）っゃ".contains(line.get(0).getUnicode()), line.toString());
      assertFalse("「（".contains(last.getUnicode()), line.toString());
    }
  }

  /** The lines of the paragraph, which is in the jar's font for Japanese. */
  private static List<List<TextPosition>> lines(PDDocument document) throws IOException {
    TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition p) {
            if (p.getUnicode().charAt(0) > 0x2FFF) {
              lines.computeIfAbsent(Math.round(p.getY()), y -> new ArrayList<>()).add(p);
            }
          }
        };
    stripper.getText(document);
    return List.copyOf(lines.values());
  }
}
