package io.offprint.pdf.text;

/** The font's {@code cmap}: which glyph shows a code point. Formats 4 and 12. */
final class CharacterMap {
  /** Latin, Greek and Cyrillic letters, which most text is of, are looked up once. */
  private static final int COMMON = 0x530;

  private final Sfnt font;
  private final int subtable;
  private final int format;
  private final int[] common = new int[COMMON];

  /** Takes the subtable that covers the most of Unicode. */
  CharacterMap(Sfnt font) {
    this.font = font;
    int cmap = font.offset("cmap");
    int best = 0;
    int bestFormat = 0;
    for (int i = 0; i < font.u16(cmap + 2); i++) {
      int record = cmap + 4 + 8 * i;
      int platform = font.u16(record);
      int encoding = font.u16(record + 2);
      boolean unicode = platform == 0 && encoding != 5 || platform == 3 && encoding != 0;
      int at = cmap + font.u32(record + 4);
      int f = font.u16(at);
      if (unicode && (f == 4 || f == 12) && f > bestFormat) {
        best = at;
        bestFormat = f;
      }
    }
    subtable = best;
    format = bestFormat;
    for (int c = 0; c < COMMON; c++) {
      common[c] = find(c);
    }
  }

  /** The glyph of a code point; 0 if there is none. */
  int glyph(int codePoint) {
    return codePoint >= 0 && codePoint < COMMON ? common[codePoint] : find(codePoint);
  }

  private int find(int codePoint) {
    return switch (format) {
      case 4 -> codePoint > 0xFFFF ? 0 : segmented(codePoint);
      case 12 -> grouped(codePoint);
      default -> 0;
    };
  }

  private int segmented(int codePoint) {
    int twice = font.u16(subtable + 6);
    int ends = subtable + 14;
    int low = 0;
    int high = twice / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (font.u16(ends + 2 * middle) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = ends + twice + 2 + 2 * low;
    if (font.u16(start) > codePoint || font.u16(ends + 2 * low) < codePoint) {
      return 0;
    }
    int delta = font.u16(start + twice);
    int at = start + 2 * twice;
    int range = font.u16(at);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = font.u16(at + range + 2 * (codePoint - font.u16(start)));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  private int grouped(int codePoint) {
    int low = 0;
    int high = font.u32(subtable + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = subtable + 16 + 12 * middle;
      if (font.u32(group + 4) < codePoint) {
        low = middle + 1;
      } else if (font.u32(group) > codePoint) {
        high = middle - 1;
      } else {
        return font.u32(group + 8) + codePoint - font.u32(group);
      }
    }
    return 0;
  }
}
