package io.offprint.pdf.text;

import java.util.Map;

/** Where the shapes of a font program come from, as entries of a {@code glyf} table. */
interface Outlines {

  /** The glyphs that a glyph is composed of; empty for most. */
  int[] parts(int glyph);

  /** A glyph's entry, its parts renumbered; empty for a space. */
  byte[] glyph(int glyph, Map<Integer, Integer> numbers);

  /** A {@code maxp} table; the number of glyphs is filled in later. */
  byte[] maximums();
}
