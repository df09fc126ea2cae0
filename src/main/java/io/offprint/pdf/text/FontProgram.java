package io.offprint.pdf.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font of the glyphs that a document uses, with the tables that ISO 32000-1, 9.9 asks
 * for and no others.
 */
final class FontProgram {
  private static final String[] HINTING = {"cvt ", "fpgm", "prep"};

  private final Map<Integer, Integer> numbers;
  private final byte[] bytes;

  private FontProgram(Map<Integer, Integer> numbers, byte[] bytes) {
    this.numbers = numbers;
    this.bytes = bytes;
  }

  /** Makes the program for some glyphs of a face; those that composites need are added. */
  static FontProgram of(Typeface face, int[] glyphs) {
    Outlines outlines =
        face.sfnt().cff() ? new ConvertedOutlines(face) : new TrueTypeOutlines(face);
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    numbers.put(0, 0);
    for (int glyph : glyphs) {
      number(glyph, outlines, numbers);
    }
    return new FontProgram(numbers, write(face, outlines, numbers));
  }

  private static void number(int glyph, Outlines outlines, Map<Integer, Integer> numbers) {
    if (numbers.putIfAbsent(glyph, numbers.size()) == null || glyph == 0) {
      for (int part : outlines.parts(glyph)) {
        if (part != glyph) {
          number(part, outlines, numbers);
        }
      }
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** The CIDToGIDMap for codes that stand for these glyphs of the face. */
  byte[] map(int[] glyphs) {
    int[] map = new int[glyphs.length];
    for (int i = 0; i < glyphs.length; i++) {
      map[i] = numbers.get(glyphs[i]);
    }
    return FontDictionaries.shorts(map);
  }

  private static byte[] write(Typeface face, Outlines outlines, Map<Integer, Integer> numbers) {
    int count = numbers.size();
    byte[][] shapes = new byte[count][];
    int[] metrics = new int[2 * count];
    int total = 0;
    for (Map.Entry<Integer, Integer> e : numbers.entrySet()) {
      int at = e.getValue();
      shapes[at] = outlines.glyph(e.getKey(), numbers);
      metrics[2 * at] = Math.round(face.advance(e.getKey()) * face.unitsPerEm());
      metrics[2 * at + 1] = shapes[at].length > 4 ? ByteBuffer.wrap(shapes[at]).getShort(2) : 0;
      total += shapes[at].length + 3 & ~3;
    }
    ByteBuffer glyf = ByteBuffer.allocate(total);
    ByteBuffer loca = ByteBuffer.allocate(4 * count + 4);
    for (byte[] shape : shapes) {
      loca.putInt(glyf.position());
      glyf.put(shape);
      glyf.position(glyf.position() + 3 & ~3);
    }
    loca.putInt(total);
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", glyf.array());
    tables.put("loca", loca.array());
    tables.put("hmtx", FontDictionaries.shorts(metrics));
    tables.put("head", patched(face.sfnt().bytes("head"), 50, 1));
    tables.put("hhea", patched(face.sfnt().bytes("hhea"), 34, count));
    tables.put("maxp", patched(outlines.maximums(), 4, count));
    for (String table : HINTING) {
      if (face.sfnt().has(table) && !face.sfnt().cff()) {
        tables.put(table, face.sfnt().bytes(table));
      }
    }
    return assemble(tables);
  }

  private static byte[] patched(byte[] table, int offset, int value) {
    ByteBuffer.wrap(table).putShort(offset, (short) value);
    return table;
  }

  static byte[] assemble(Map<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer font = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    font.putShort((short) Integer.numberOfTrailingZeros(power));
    font.putShort((short) (16 * (tables.size() - power)));
    int at = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> e : tables.entrySet()) {
      byte[] table = e.getValue();
      font.put(e.getKey().getBytes(StandardCharsets.ISO_8859_1));
      font.putInt(sum(table)).putInt(at).putInt(table.length);
      font.duplicate().position(at).put(table);
      at += table.length + 3 & ~3;
    }
    return font.array();
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 0xFF) << 24 - 8 * (i & 3);
    }
    return sum;
  }
}
