package io.offprint.pdf.text;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.InlineBox;
import java.text.Bidi;

/** The embedding levels of a paragraph (Unicode Standard Annex #9, BD2): odd ones run leftwards. */
final class Levels {
  private final Bidi bidi;

  private Levels(Bidi bidi) {
    this.bidi = bidi;
  }

  /** The levels of a text in a block of this style. */
  static Levels of(String text, CalculatedStyle style) {
    boolean rtl = style.getDirection() == IdentValue.RTL;
    if (!rtl && !(isForeign(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length()))) {
      return new Levels(null);
    }
    int base = rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new Levels(new Bidi(text, base));
  }

  /** Whether there is a character beyond those of scripts that run rightwards. */
  private static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Direction.FIRST_LEFTWARDS) {
        return true;
      }
    }
    return false;
  }

  /**
   * The level of what the engine took for a run of one direction.
   *
   * @param start where it begins in the text
   */
  int of(InlineBox box, int start) {
    if (bidi == null) {
      return 0;
    }
    int level = start < bidi.getLength() ? bidi.getLevelAt(start) : bidi.getBaseLevel();
    boolean leftwards = box.getTextDirection() == BidiSplitter.RTL;
    // Where an element is isolated, the engine knows better.
    return (level & 1) == (leftwards ? 1 : 0) ? level : level + 1;
  }
}
