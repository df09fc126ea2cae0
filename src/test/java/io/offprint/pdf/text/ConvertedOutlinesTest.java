package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class ConvertedOutlinesTest {
  @Test
  void cubicOutlinesComeOutAsTheSameShapes() throws IOException {
    byte[] inter = TestFont.resource("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf");
    Typeface face = Typeface.of(ByteBuffer.wrap(inter), 0);
    assertTrue(face.sfnt().cff());
    int[] glyphs = "ag&8O".chars().map(face::glyph).toArray();
    FontProgram program = FontProgram.of(face, glyphs);
    FontRenderContext context = new FontRenderContext(null, true, true);
    try (TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(program.bytes()))) {
      byte[] numbers = program.map(glyphs);
      for (int i = 0; i < glyphs.length; i++) {
        Rectangle2D wanted =
            face.shaper()
                .font()
                .createGlyphVector(context, new int[] {glyphs[i]})
                .getGlyphOutline(0)
                .getBounds2D();
        int number = numbers[2 * i] << 8 | numbers[2 * i + 1] & 0xFF;
        Rectangle2D had = new Area(font.getGlyph().getGlyph(number).getPath()).getBounds2D();
        double tolerance = face.unitsPerEm() / 500.0;
        assertEquals(wanted.getWidth(), had.getWidth(), tolerance);
        assertEquals(wanted.getHeight(), had.getHeight(), tolerance);
        assertEquals(-wanted.getMaxY(), had.getMinY(), tolerance);
      }
    }
  }
}
