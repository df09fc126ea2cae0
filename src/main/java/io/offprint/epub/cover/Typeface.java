package io.offprint.epub.cover;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines and widths of one font from the class path, in ems. Safe for use by several threads.
 */
final class Typeface {
  /** One glyph with its y axis pointing up. */
  record Glyph(Path2D outline, double advance) {}

  private static final Map<String, Typeface> LOADED = new ConcurrentHashMap<>();

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double em;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private Typeface(String file) throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
      font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
    }
    font.setEnableGsub(false);
    characters = font.getUnicodeCmapLookup();
    em = font.getUnitsPerEm();
  }

  /**
   * The font of that file name in {@code fonts/}.
   *
   * @throws UncheckedIOException when the font is damaged
   */
  static Typeface of(String file) {
    return LOADED.computeIfAbsent(
        file,
        name -> {
          try {
            return new Typeface(name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  Glyph glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, this::load);
  }

  /** The parser reads its tables when they are asked for, so one thread at a time may ask. */
  private Glyph load(int codePoint) {
    synchronized (font) {
      try {
        int id = characters.getGlyphId(codePoint);
        GlyphData data = font.getGlyph().getGlyph(id);
        Path2D outline = data == null ? new GeneralPath() : data.getPath();
        return new Glyph(outline, font.getAdvanceWidth(id) / em);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Font units in an em, in which outlines are. */
  double unitsPerEm() {
    return em;
  }
}
