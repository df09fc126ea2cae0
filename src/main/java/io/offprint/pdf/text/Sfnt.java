package io.offprint.pdf.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a TrueType or OpenType font, or of one face of a collection, as in the OpenType
 * specification, "Organization of an OpenType Font". Reads nothing but what is asked for.
 */
final class Sfnt {
  private static final int COLLECTION = 0x74746366;
  private static final int CFF_OUTLINES = 0x4F54544F;

  private final ByteBuffer data;
  private final boolean cff;
  private final Map<String, int[]> tables = new TreeMap<>();

  /**
   * Reads the table directory.
   *
   * @param face which face of a collection, from 0; ignored for a single font
   * @throws IllegalArgumentException if this is not a font
   */
  Sfnt(ByteBuffer data, int face) {
    this.data = data;
    try {
      int start = u32(0) == COLLECTION ? u32(12 + 4 * face) : 0;
      cff = u32(start) == CFF_OUTLINES;
      int count = u16(start + 4);
      for (int i = 0; i < count; i++) {
        int entry = start + 12 + 16 * i;
        tables.put(tag(entry), new int[] {u32(entry + 8), u32(entry + 12)});
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a font", e);
    }
  }

  /** How many faces the file has. */
  static int faces(ByteBuffer data) {
    return data.getInt(0) == COLLECTION ? data.getInt(8) : 1;
  }

  /** Whether the outlines are CFF, not TrueType. */
  boolean cff() {
    return cff;
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /** Where a table begins; throws if there is none. */
  int offset(String table) {
    return entry(table)[0];
  }

  int length(String table) {
    return entry(table)[1];
  }

  private int[] entry(String table) {
    int[] entry = tables.get(table);
    if (entry == null) {
      throw new IllegalArgumentException("font without table " + table);
    }
    return entry;
  }

  /** A copy of a table's bytes; empty if there is none. */
  byte[] bytes(String table) {
    return has(table) ? bytes(offset(table), length(table)) : new byte[0];
  }

  byte[] bytes(int offset, int length) {
    byte[] copy = new byte[length];
    data.get(offset, copy);
    return copy;
  }

  int u8(int offset) {
    return data.get(offset) & 0xFF;
  }

  int u16(int offset) {
    return data.getShort(offset) & 0xFFFF;
  }

  int s16(int offset) {
    return data.getShort(offset);
  }

  int u32(int offset) {
    return data.getInt(offset);
  }

  String tag(int offset) {
    return new String(bytes(offset, 4), StandardCharsets.ISO_8859_1);
  }

  /** An entry of the name table in English, or null. */
  String name(int id) {
    int table = offset("name");
    int count = u16(table + 2);
    int strings = table + u16(table + 4);
    for (int i = 0; i < count; i++) {
      int record = table + 6 + 12 * i;
      boolean windows = u16(record) == 3 && u16(record + 4) == 0x409;
      if (windows && u16(record + 6) == id) {
        byte[] text = bytes(strings + u16(record + 10), u16(record + 8));
        return new String(text, StandardCharsets.UTF_16BE);
      }
    }
    return null;
  }
}
