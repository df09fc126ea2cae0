package io.offprint.pdf.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/** Shapes taken over from a font with TrueType outlines. */
final class TrueTypeOutlines implements Outlines {
  private static final int WORDS = 1;
  private static final int SCALE = 1 << 3;
  private static final int MORE = 1 << 5;
  private static final int TWO_SCALES = 1 << 6;
  private static final int MATRIX = 1 << 7;

  private final Sfnt sfnt;
  private final int glyphs;
  private final boolean longOffsets;

  TrueTypeOutlines(Typeface face) {
    sfnt = face.sfnt();
    glyphs = face.glyphCount();
    longOffsets = sfnt.u16(sfnt.offset("head") + 50) == 1;
  }

  private int start(int glyph) {
    int loca = sfnt.offset("loca");
    return longOffsets ? sfnt.u32(loca + 4 * glyph) : 2 * sfnt.u16(loca + 2 * glyph);
  }

  private byte[] entry(int glyph) {
    if (glyph >= glyphs) {
      return new byte[0];
    }
    int start = start(glyph);
    return sfnt.bytes(sfnt.offset("glyf") + start, start(glyph + 1) - start);
  }

  @Override
  public int[] parts(int glyph) {
    byte[] entry = entry(glyph);
    int[] places = places(entry);
    return Arrays.stream(places).map(p -> ByteBuffer.wrap(entry).getShort(p) & 0xFFFF).toArray();
  }

  @Override
  public byte[] glyph(int glyph, Map<Integer, Integer> numbers) {
    byte[] entry = entry(glyph);
    ByteBuffer buffer = ByteBuffer.wrap(entry);
    for (int place : places(entry)) {
      buffer.putShort(place, numbers.get(buffer.getShort(place) & 0xFFFF).shortValue());
    }
    return entry;
  }

  /** Where a composite entry names its parts. */
  private static int[] places(byte[] entry) {
    ByteBuffer buffer = ByteBuffer.wrap(entry);
    int[] places = new int[0];
    if (entry.length < 10 || buffer.getShort(0) >= 0) {
      return places;
    }
    int at = 10;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = buffer.getShort(at);
      places = Arrays.copyOf(places, places.length + 1);
      places[places.length - 1] = at + 2;
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
      at += (flags & MATRIX) != 0 ? 8 : 0;
    }
    return places;
  }

  @Override
  public byte[] maximums() {
    return sfnt.bytes("maxp");
  }
}
