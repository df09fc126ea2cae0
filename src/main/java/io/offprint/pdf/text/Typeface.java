package io.offprint.pdf.text;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One font face, ready for measuring and shaping. Immutable but for its caches, so that all
 * documents of the process share it.
 */
public final class Typeface {
  /** Beyond this many different words a face forgets what it has shaped. */
  private static final int CACHE_LIMIT = 50_000;

  private final Sfnt sfnt;
  private final CharacterMap characters;
  private final Shaper shaper;
  private final int unitsPerEm;
  private final int metricsCount;
  private final int metrics;
  private final int glyphCount;
  private final Map<Integer, Integer> forms;
  private final ConcurrentMap<String, Glyphs> leftToRight = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Glyphs> rightToLeft = new ConcurrentHashMap<>();

  private Typeface(ByteBuffer data, int face, Callable<Font[]> source) {
    sfnt = new Sfnt(data, face);
    characters = new CharacterMap(sfnt);
    unitsPerEm = sfnt.u16(sfnt.offset("head") + 18);
    metrics = sfnt.has("hmtx") ? sfnt.offset("hmtx") : 0;
    metricsCount = sfnt.u16(sfnt.offset("hhea") + 34);
    glyphCount = sfnt.u16(sfnt.offset("maxp") + 4);
    shaper = new Shaper(this, source, face);
    forms = Map.of();
  }

  private Typeface(Typeface plain, Map<Integer, Integer> forms) {
    sfnt = plain.sfnt;
    characters = plain.characters;
    unitsPerEm = plain.unitsPerEm;
    metrics = plain.metrics;
    metricsCount = plain.metricsCount;
    glyphCount = plain.glyphCount;
    shaper = plain.shaper;
    this.forms = forms;
  }

  /**
   * The same face with other forms of some glyphs; itself if it does not have them.
   *
   * @param features OpenType tags such as {@code onum}, of substitutions one for one
   */
  Typeface with(List<String> features) {
    try {
      Map<Integer, Integer> found = Substitution.of(sfnt, features);
      if (found.isEmpty()) {
        return this;
      }
      Map<Integer, Integer> all = new HashMap<>(forms);
      all.putAll(found);
      return new Typeface(this, all);
    } catch (IndexOutOfBoundsException e) {
      // A damaged table has no forms to offer.
      return this;
    }
  }

  /**
   * Reads a font.
   *
   * @param data a TrueType or OpenType font or collection, not changed any more
   * @param face which face of a collection, from 0
   * @throws IllegalArgumentException if this is not a usable font
   */
  public static Typeface of(ByteBuffer data, int face) {
    return of(data, face, () -> Font.createFonts(new ByteArrayInputStream(copy(data))));
  }

  /** The same for a file, which the JDK then reads by itself. */
  static Typeface of(Path file, ByteBuffer data, int face) {
    return of(data, face, () -> Font.createFonts(file.toFile()));
  }

  private static byte[] copy(ByteBuffer data) {
    byte[] bytes = new byte[data.capacity()];
    data.get(0, bytes);
    return bytes;
  }

  private static Typeface of(ByteBuffer data, int face, Callable<Font[]> source) {
    try {
      return new Typeface(data, face, source);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("damaged font", e);
    }
  }

  Sfnt sfnt() {
    return sfnt;
  }

  Shaper shaper() {
    return shaper;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphCount() {
    return glyphCount;
  }

  /** The glyph of a code point; 0 if the face has none. */
  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /** Whether the face can show a code point. */
  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** A glyph's own advance in ems, before kerning. */
  float advance(int glyph) {
    int entry = Math.min(glyph, metricsCount - 1);
    return (float) sfnt.u16(metrics + 4 * entry) / unitsPerEm;
  }

  /** The PostScript name, fit for a PDF. */
  String name() {
    String name = sfnt.has("name") ? sfnt.name(6) : null;
    return name == null ? "Font" : name.replaceAll("[^A-Za-z0-9_-]", "");
  }

  /** Ascent above the base line in ems. */
  float ascent() {
    return (float) sfnt.s16(sfnt.offset("hhea") + 4) / unitsPerEm;
  }

  /** Descent below the base line in ems, positive. */
  float descent() {
    return (float) -sfnt.s16(sfnt.offset("hhea") + 6) / unitsPerEm;
  }

  /** A word as glyphs; the text has no spaces and is of one direction. */
  Glyphs shape(String word, boolean rtl) {
    ConcurrentMap<String, Glyphs> cache = rtl ? rightToLeft : leftToRight;
    Glyphs known = cache.get(word);
    if (known != null) {
      return known;
    }
    Glyphs shaped = formed(shaper.shape(word, rtl));
    if (cache.size() > CACHE_LIMIT) {
      cache.clear();
    }
    cache.put(word, shaped);
    return shaped;
  }

  private Glyphs formed(Glyphs plain) {
    if (forms.isEmpty()) {
      return plain;
    }
    Glyphs formed = plain.copy();
    for (int i = 0; i < formed.ids().length; i++) {
      int glyph = formed.ids()[i];
      int form = forms.getOrDefault(glyph, glyph);
      formed.ids()[i] = form;
      formed.advance()[i] += advance(form) - advance(glyph);
    }
    return formed.measured();
  }
}
