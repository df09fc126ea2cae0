package io.offprint.pdf.text;

import io.offprint.pdf.text.ShapedFont.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Writes the dictionaries and streams of an embedded composite font: ISO 32000-1, 9.7 to 9.10. */
final class FontDictionaries {
  private static final int FIXED_PITCH = 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  private FontDictionaries() {}

  static BoundingBox box(Typeface face) {
    Sfnt sfnt = face.sfnt();
    int head = sfnt.offset("head");
    float em = face.unitsPerEm() / 1000f;
    return new BoundingBox(
        sfnt.s16(head + 36) / em,
        sfnt.s16(head + 38) / em,
        sfnt.s16(head + 40) / em,
        sfnt.s16(head + 42) / em);
  }

  static PDFontDescriptor descriptor(Typeface face) {
    PDFontDescriptor d = new PDFontDescriptor(new COSDictionary());
    d.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
    Sfnt sfnt = face.sfnt();
    BoundingBox box = box(face);
    d.setFontBoundingBox(
        new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
    float angle = sfnt.has("post") ? sfnt.u32(sfnt.offset("post") + 4) / 65536f : 0;
    boolean fixed = sfnt.has("post") && sfnt.u32(sfnt.offset("post") + 12) != 0;
    d.setItalicAngle(angle);
    d.setAscent(face.ascent() * 1000);
    d.setDescent(-face.descent() * 1000);
    d.setCapHeight(capHeight(face) * 1000);
    d.setStemV(80);
    d.setFlags(SYMBOLIC | (fixed ? FIXED_PITCH : 0) | (angle != 0 ? ITALIC : 0));
    return d;
  }

  private static float capHeight(Typeface face) {
    Sfnt sfnt = face.sfnt();
    boolean known = sfnt.has("OS/2") && sfnt.u16(sfnt.offset("OS/2")) >= 2;
    return known ? (float) sfnt.s16(sfnt.offset("OS/2") + 88) / face.unitsPerEm() : 0.7f;
  }

  /** Fills a Type 0 dictionary; the code of a key is its place in the list. */
  static void embed(
      PDDocument document,
      COSDictionary type0,
      PDFontDescriptor descriptor,
      Typeface face,
      List<Key> keys) {
    int[] glyphs = keys.stream().mapToInt(Key::glyph).toArray();
    FontProgram program = FontProgram.of(face, glyphs);
    CRC32 crc = new CRC32();
    crc.update(program.bytes());
    String name = tag(crc.getValue()) + "+" + face.name();
    descriptor.setFontName(name);
    descriptor
        .getCOSObject()
        .setItem(COSName.FONT_FILE2, stream(document, program.bytes(), COSName.LENGTH1));
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, name);
    cid.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    cid.setItem(COSName.FONT_DESC, descriptor.getCOSObject());
    cid.setItem(COSName.W, widths(face, glyphs));
    cid.setItem(COSName.CID_TO_GID_MAP, stream(document, program.map(glyphs), null));
    COSArray descendants = new COSArray();
    descendants.add(cid);
    type0.setName(COSName.BASE_FONT, name);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    type0.setItem(COSName.TO_UNICODE, stream(document, toUnicode(keys), null));
  }

  /** Six capitals that depend on the content alone. */
  private static String tag(long hash) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private static COSArray widths(Typeface face, int[] glyphs) {
    COSArray all = new COSArray();
    for (int glyph : glyphs) {
      all.add(new COSFloat(Math.round(face.advance(glyph) * 1e4f) / 10f));
    }
    COSArray w = new COSArray();
    w.add(COSInteger.ZERO);
    w.add(all);
    return w;
  }

  private static byte[] toUnicode(List<Key> keys) {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int from = 1; from < keys.size(); from += 100) {
      int to = Math.min(keys.size(), from + 100);
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.append(String.format(Locale.ROOT, "<%04X> <", code));
        String text = keys.get(code).text();
        for (char c : (text.isEmpty() ? "\u200B" : text).toCharArray()) {
          map.append(String.format(Locale.ROOT, "%04X", (int) c));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static PDStream stream(PDDocument document, byte[] bytes, COSName length) {
    try {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(bytes);
      }
      if (length != null) {
        stream.getCOSObject().setInt(length, bytes.length);
      }
      return stream;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes 16-bit numbers, the high byte first. */
  static byte[] shorts(int[] values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * values.length);
    for (int value : values) {
      out.write(value >> 8);
      out.write(value);
    }
    return out.toByteArray();
  }
}
