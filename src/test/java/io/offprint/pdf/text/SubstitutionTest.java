package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SubstitutionTest {
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final byte[] BASE = TestFont.resource("/fonts/notosans-regular-subset.ttf");

  /** A font in which {@code smcp} makes a an A, and {@code onum} 1 to 3 figures one further. */
  private static Typeface font() {
    Sfnt base = new Sfnt(ByteBuffer.wrap(BASE), 0);
    CharacterMap characters = new CharacterMap(base);
    Map<String, byte[]> tables = new TreeMap<>();
    TABLES.forEach(table -> tables.put(table, base.bytes(table)));
    tables.put("GSUB", gsub(characters.glyph('a'), characters.glyph('A'), characters.glyph('1')));
    return Typeface.of(ByteBuffer.wrap(FontProgram.assemble(tables)), 0);
  }

  private static byte[] gsub(int small, int capital, int one) {
    ByteBuffer table = ByteBuffer.allocate(110);
    table.putShort((short) 1).putShort((short) 0);
    table.putShort((short) 0).putShort((short) 10).putShort((short) 38);
    // Two features of one lookup each, told by their distance from here.
    table.putShort((short) 2);
    table.put("onum".getBytes(StandardCharsets.US_ASCII)).putShort((short) 14);
    table.put("smcp".getBytes(StandardCharsets.US_ASCII)).putShort((short) 20);
    table.putShort((short) 0).putShort((short) 1).putShort((short) 0);
    table.putShort((short) 0).putShort((short) 1).putShort((short) 1);
    table.position(38);
    table.putShort((short) 2).putShort((short) 6).putShort((short) 30);
    // The first: by a distance, over a range of glyphs.
    table.putShort((short) 1).putShort((short) 0).putShort((short) 1).putShort((short) 8);
    table.putShort((short) 1).putShort((short) 6).putShort((short) 1);
    table.putShort((short) 2).putShort((short) 1);
    table.putShort((short) one).putShort((short) (one + 2)).putShort((short) 0);
    table.position(38 + 30);
    // The second: by a list, through an extension.
    table.putShort((short) 7).putShort((short) 0).putShort((short) 1).putShort((short) 8);
    table.putShort((short) 1).putShort((short) 1).putInt(8);
    table.putShort((short) 2).putShort((short) 8).putShort((short) 1).putShort((short) capital);
    table.putShort((short) 1).putShort((short) 1).putShort((short) small);
    return table.array();
  }

  @Test
  void smallCapitalsAndFiguresTakeThePlaceOfTheUsualForms() {
    Typeface font = font();
    Typeface formed = font.with(List.of("smcp")).with(List.of("onum"));
    Glyphs glyphs = formed.shape("ab1", false);
    Glyphs meant = font.shape("Ab2", false);
    assertArrayEquals(meant.ids(), glyphs.ids());
    assertEquals(List.of("a", "b", "1"), List.of(glyphs.text()));
    assertEquals(meant.width(), glyphs.width(), 0.03);
  }

  @Test
  void aFontThatHasNoneStaysWhatItIs() {
    Typeface font = font();
    assertSame(font, font.with(List.of("c2sc")));
    Typeface plain = Typeface.of(ByteBuffer.wrap(BASE), 0);
    assertSame(plain, plain.with(List.of("smcp")));
  }
}
