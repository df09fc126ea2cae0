package io.offprint.pdf.text;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A typeface in one PDF document, a composite font (ISO 32000-1, 9.7) of the glyphs used so far.
 *
 * <p>A character code is given to each pair of a glyph and the text it stands for, so that one
 * glyph may mean a space here and a hyphen there, and every text extracts as it was written.
 *
 * <p>PDFBox lets a font encode a code point into any number of bytes. Here a code point from {@link
 * #FIRST_PIECE} on stands for a whole piece of a line, announced by {@link #piece}.
 */
public final class ShapedFont extends PDFont {
  private static final int FIRST_PIECE = 0xE000;
  private static final int LAST_PIECE = 0xF8FF;
  private static final int USUAL = 1024;

  private final PDDocument document;
  private final Typeface face;
  private final Map<Key, Integer> codes = new HashMap<>();

  /** The first code of each glyph, for the glyphs that most text is of. */
  private final int[] usualCodes = new int[USUAL];

  private final List<Key> keys = new ArrayList<>();
  private final List<byte[]> pieces = new ArrayList<>();

  /** A glyph and what it means. */
  record Key(int glyph, String text) {
    // What records have by themselves is put together at its first use, which takes a short run
    // longer than all that it is used for.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && glyph == key.glyph && text.equals(key.text);
    }

    @Override
    public int hashCode() {
      return 31 * glyph + text.hashCode();
    }
  }

  public ShapedFont(PDDocument document, Typeface face) {
    super(type0());
    this.document = document;
    this.face = face;
    keys.add(new Key(0, "\uFFFD"));
    setFontDescriptor(FontDictionaries.descriptor(face));
    dict.setItem(COSName.FONT_DESC, null);
  }

  private static COSDictionary type0() {
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    return type0;
  }

  Typeface face() {
    return face;
  }

  /** Starts the pieces of a new line. */
  void clearPieces() {
    pieces.clear();
  }

  boolean pieceFits() {
    return pieces.size() <= LAST_PIECE - FIRST_PIECE;
  }

  /** Announces glyphs {@code from} to {@code to}; the code point returned encodes to them. */
  char piece(Glyphs glyphs, int from, int to) {
    byte[] bytes = new byte[2 * (to - from)];
    for (int i = from; i < to; i++) {
      int code = code(glyphs.ids()[i], glyphs.text()[i]);
      bytes[2 * (i - from)] = (byte) (code >> 8);
      bytes[2 * (i - from) + 1] = (byte) code;
    }
    pieces.add(bytes);
    return (char) (FIRST_PIECE + pieces.size() - 1);
  }

  private int code(int glyph, String text) {
    int usual = glyph < USUAL ? usualCodes[glyph] : 0;
    if (usual > 0 && keys.get(usual).text().equals(text)) {
      return usual;
    }
    int code =
        codes.computeIfAbsent(
            new Key(glyph, text),
            k -> {
              keys.add(k);
              return keys.size() - 1;
            });
    if (glyph < USUAL && usual == 0) {
      usualCodes[glyph] = code;
    }
    return code;
  }

  @Override
  protected byte[] encode(int codePoint) {
    if (codePoint < FIRST_PIECE || codePoint > LAST_PIECE) {
      // Drawings write plain text.
      int code = code(face.glyph(codePoint), Character.toString(codePoint));
      return new byte[] {(byte) (code >> 8), (byte) code};
    }
    return pieces.get(codePoint - FIRST_PIECE);
  }

  @Override
  public void subset() {
    FontDictionaries.embed(document, dict, getFontDescriptor(), face, keys);
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  @Override
  public void addToSubset(int codePoint) {
    // Glyphs enter the subset when their code is given out.
  }

  @Override
  public float getWidthFromFont(int code) {
    return face.advance(keys.get(code).glyph()) * 1000;
  }

  @Override
  public float getWidth(int code) {
    return getWidthFromFont(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public float getAverageFontWidth() {
    return 500;
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("not a standard font");
  }

  @Override
  @SuppressWarnings("deprecation") // the interface asks for it all the same
  public float getHeight(int code) {
    return face.ascent() * 1000;
  }

  @Override
  public String getName() {
    return face == null ? "" : face.name();
  }

  @Override
  public BoundingBox getBoundingBox() {
    return FontDictionaries.box(face);
  }

  @Override
  public Matrix getFontMatrix() {
    return DEFAULT_FONT_MATRIX;
  }

  @Override
  public Vector getPositionVector(int code) {
    throw new UnsupportedOperationException("not vertical");
  }

  @Override
  public int readCode(InputStream in) throws java.io.IOException {
    return in.read() << 8 | in.read();
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }
}
