package io.offprint.pdf.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Turns text into glyphs by the HarfBuzz that the JDK carries: kerning, ligatures, marks, joining
 * scripts, Indic clusters. Where the JDK has no working font system (a container without
 * fontconfig), it sets one glyph after another.
 */
final class Shaper {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  /** Glyph numbers from here on are the JDK's marks for characters that show nothing. */
  private static final int INVISIBLE = 0xFFFE;

  private final Typeface face;
  private final Callable<Font[]> source;
  private final int index;
  private Font font;
  private boolean plain;

  /**
   * Prepares.
   *
   * @param source the JDK's fonts of the file, asked for when something is shaped
   * @param index which of them
   */
  Shaper(Typeface face, Callable<Font[]> source, int index) {
    this.face = face;
    this.source = source;
    this.index = index;
  }

  /** The JDK's view of the face at one unit per font unit, or null. */
  synchronized Font font() {
    if (font == null && !plain) {
      try {
        Font[] faces = source.call();
        Font base = faces[Math.min(index, faces.length - 1)].deriveFont((float) face.unitsPerEm());
        font =
            base.deriveFont(
                Map.of(
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
      } catch (Exception | LinkageError e) {
        plain = true;
      }
    }
    return font;
  }

  Glyphs shape(String word, boolean rtl) {
    Font shaping = font();
    return shaping == null ? oneByOne(word, rtl) : byHarfBuzz(shaping, word, rtl);
  }

  private Glyphs byHarfBuzz(Font shaping, String word, boolean rtl) {
    char[] chars = word.toCharArray();
    int flags = rtl ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = shaping.layoutGlyphVector(UNHINTED, chars, 0, chars.length, flags);
    int all = vector.getNumGlyphs();
    int shown = 0;
    for (int i = 0; i < all; i++) {
      shown += vector.getGlyphCode(i) < INVISIBLE ? 1 : 0;
    }
    int[] ids = new int[shown];
    int[] clusters = new int[shown];
    float[] pen = new float[shown + 1];
    float[] y = new float[shown];
    float em = face.unitsPerEm();
    for (int i = 0, n = 0; i < all; i++) {
      if (vector.getGlyphCode(i) < INVISIBLE) {
        Point2D at = vector.getGlyphPosition(i);
        ids[n] = vector.getGlyphCode(i);
        clusters[n] = vector.getGlyphCharIndex(i);
        pen[n] = (float) at.getX() / em;
        y[n++] = (float) -at.getY() / em;
      }
    }
    pen[shown] = (float) vector.getGlyphPosition(all).getX() / em;
    float[] advance = new float[shown];
    for (int i = 0; i < shown; i++) {
      advance[i] = pen[i + 1] - pen[i];
    }
    return new Glyphs(ids, Clusters.texts(word, clusters, rtl), advance, y, pen[0], pen[shown]);
  }

  private Glyphs oneByOne(String word, boolean rtl) {
    int[] points = word.codePoints().filter(c -> !Character.isISOControl(c)).toArray();
    int n = points.length;
    int[] ids = new int[n];
    String[] text = new String[n];
    float[] advance = new float[n];
    float width = 0;
    for (int i = 0; i < n; i++) {
      int at = rtl ? n - 1 - i : i;
      ids[at] = face.glyph(points[i]);
      text[at] = Character.toString(points[i]);
      advance[at] = face.advance(ids[at]);
      width += advance[at];
    }
    return new Glyphs(ids, text, advance, new float[n], 0, width);
  }
}
