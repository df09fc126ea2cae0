package io.offprint.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Font files that have any characters one likes, made of a font of the jar. */
public final class TestFont {
  private static final String[] KEPT = {
    "OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"
  };

  private TestFont() {}

  /** A font called {@code name} in which all these code points look like the letter A. */
  public static byte[] of(String name, int... codePoints) {
    ByteBuffer data = ByteBuffer.wrap(resource("/fonts/notosans-regular-subset.ttf"));
    Sfnt base = new Sfnt(data, 0);
    Map<String, byte[]> tables = new TreeMap<>();
    for (String table : KEPT) {
      tables.put(table, base.bytes(table));
    }
    int letter = new CharacterMap(base).glyph('A');
    tables.put("cmap", cmap(letter, codePoints));
    tables.put("name", names(name));
    return FontProgram.assemble(tables);
  }

  static byte[] resource(String path) {
    try (InputStream in = TestFont.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Format 12, one group for each code point. */
  private static byte[] cmap(int glyph, int[] codePoints) {
    ByteBuffer cmap = ByteBuffer.allocate(28 + 12 * codePoints.length);
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 3).putShort((short) 10).putInt(12);
    cmap.putInt(12 << 16).putInt(16 + 12 * codePoints.length).putInt(0).putInt(codePoints.length);
    for (int c : java.util.Arrays.stream(codePoints).sorted().toArray()) {
      cmap.putInt(c).putInt(c).putInt(glyph);
    }
    return cmap.array();
  }

  private static byte[] names(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer names = ByteBuffer.allocate(6 + 24 + text.length);
    names.putShort((short) 0).putShort((short) 2).putShort((short) 30);
    for (int id : new int[] {1, 6}) {
      names.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) id);
      names.putShort((short) text.length).putShort((short) 0);
    }
    return names.put(text).array();
  }
}
