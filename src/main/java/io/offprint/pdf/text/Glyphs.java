package io.offprint.pdf.text;

/**
 * A shaped stretch of text: glyphs in visual order. All lengths are in ems.
 *
 * @param ids glyph numbers in the font
 * @param text what each glyph stands for, in logical order within the glyph; may be empty
 * @param advance from where each glyph is drawn to where the next one is
 * @param y how far each glyph is drawn from the base line upwards
 * @param lead from where the stretch begins to where the first glyph is drawn: a mark may stand
 *     over what follows it
 * @param width sum of the lead and the advances
 */
record Glyphs(int[] ids, String[] text, float[] advance, float[] y, float lead, float width) {

  Glyphs copy() {
    return new Glyphs(ids.clone(), text, advance.clone(), y, lead, width);
  }

  /** The same with more room after the last glyph, in ems. */
  Glyphs widened(float more) {
    float[] wider = advance.clone();
    wider[wider.length - 1] += more;
    return new Glyphs(ids, text, wider, y, lead, width + more);
  }

  /** The same with the width that its advances add up to. */
  Glyphs measured() {
    float sum = lead;
    for (float a : advance) {
      sum += a;
    }
    return new Glyphs(ids, text, advance, y, lead, sum);
  }

  /** Whether some glyph stands for no text of its own, so that only the whole has a meaning. */
  boolean needsActualText() {
    for (String t : text) {
      if (t.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
