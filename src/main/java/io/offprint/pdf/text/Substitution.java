package io.offprint.pdf.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other forms of a font's glyphs, one for one (OpenType, GSUB, lookup type 1), as of its small
 * capitals and old-style figures, which the JDK's shaping has no way to ask for.
 */
final class Substitution {
  private static final int SINGLE = 1;
  private static final int EXTENSION = 7;

  private final Sfnt font;
  private final int table;
  private final Map<Integer, Integer> forms = new HashMap<>();

  private Substitution(Sfnt font) {
    this.font = font;
    this.table = font.offset("GSUB");
  }

  /**
   * What the features make of which glyph; empty if the font does not have the first of them.
   *
   * @param features tags such as {@code smcp}, in the order in which they apply
   */
  static Map<Integer, Integer> of(Sfnt font, List<String> features) {
    if (!font.has("GSUB")) {
      return Map.of();
    }
    Substitution substitution = new Substitution(font);
    for (String feature : features) {
      substitution.apply(feature);
      if (substitution.forms.isEmpty()) {
        return Map.of();
      }
    }
    return substitution.forms;
  }

  private void apply(String feature) {
    Map<Integer, Integer> own = new HashMap<>();
    int list = table + font.u16(table + 6);
    for (int i = 0; i < font.u16(list); i++) {
      int entry = list + 2 + 6 * i;
      if (font.tag(entry).equals(feature)) {
        int at = list + font.u16(entry + 4);
        for (int k = 0; k < font.u16(at + 2); k++) {
          lookup(font.u16(at + 4 + 2 * k), own);
        }
      }
    }
    forms.replaceAll((glyph, form) -> own.getOrDefault(form, form));
    own.forEach(forms::putIfAbsent);
  }

  private void lookup(int index, Map<Integer, Integer> own) {
    int list = table + font.u16(table + 8);
    int lookup = list + font.u16(list + 2 + 2 * index);
    for (int i = 0; i < font.u16(lookup + 4); i++) {
      int at = lookup + font.u16(lookup + 6 + 2 * i);
      int type = font.u16(lookup);
      if (type == EXTENSION) {
        type = font.u16(at + 2);
        at += font.u32(at + 4);
      }
      if (type == SINGLE) {
        single(at, own);
      }
    }
  }

  private void single(int at, Map<Integer, Integer> own) {
    boolean shifted = font.u16(at) == 1;
    int coverage = at + font.u16(at + 2);
    int count = font.u16(coverage + 2);
    boolean ranges = font.u16(coverage) == 2;
    for (int i = 0; i < count; i++) {
      int entry = coverage + 4 + (ranges ? 6 : 2) * i;
      int first = font.u16(entry);
      int last = ranges ? font.u16(entry + 2) : first;
      int index = ranges ? font.u16(entry + 4) : i;
      for (int glyph = first; glyph <= last; glyph++) {
        int form =
            shifted
                ? glyph + font.s16(at + 4) & 0xFFFF
                : font.u16(at + 6 + 2 * (index + glyph - first));
        own.putIfAbsent(glyph, form);
      }
    }
  }
}
