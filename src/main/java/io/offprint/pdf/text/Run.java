package io.offprint.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import io.offprint.pdf.text.FontChain.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text that the engine measures or paints in one style: words and spaces in visual order, all
 * lengths in ems.
 */
final class Run {
  /** How wide a word space the gap between two ideographs counts for, in ems. */
  static final float IDEOGRAPH_GIVES = 0.1f;

  /** How much of what a word space gains the gap between two ideographs gains. */
  private static final float IDEOGRAPH_SHARE = 0.4f;

  private final FontChain fonts;
  private final List<Part> parts = new ArrayList<>();
  private boolean rtl;
  private float stretch;
  private float stretching;
  private float width;

  /** Shapes a text, which may begin with marks of {@link SetLine} and {@link Direction}. */
  static Run of(String text, FontChain fonts) {
    Run run = new Run(fonts);
    int from = 0;
    while (from < text.length() && run.readMark(text.charAt(from))) {
      from++;
    }
    run.shape(text, from);
    return run;
  }

  private Run(FontChain fonts) {
    this.fonts = fonts;
  }

  private boolean readMark(char c) {
    if (SetLine.isMark(c)) {
      stretch = SetLine.stretch(c);
      return true;
    }
    rtl ^= c == Direction.MARK;
    return c == Direction.MARK;
  }

  private void shape(String text, int from) {
    int length = text.length();
    StringBuilder word = new StringBuilder();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (Spaces.isSpace(c)) {
        word(word);
        space(c);
      } else if (!Spaces.isInvisible(c)) {
        word.append(c);
      } else if (i == length - 1 && c == Spaces.SOFT_HYPHEN) {
        word.append('-');
      } else if (i == length - 1 && c == FullWidth.LINE_END && word.length() > 0) {
        word.append(c);
      }
    }
    word(word);
    if (rtl) {
      Collections.reverse(parts);
    }
  }

  private void word(StringBuilder word) {
    if (word.length() > 0) {
      List<Part> shaped = spread(fonts.shape(word.toString(), rtl));
      int at = parts.size();
      parts.addAll(shaped);
      if (rtl && shaped.size() > 1) {
        Collections.reverse(parts.subList(at, parts.size()));
      }
      for (Part part : shaped) {
        width += part.glyphs().width();
      }
      word.setLength(0);
    }
  }

  /** Gives the gaps between ideographs their share of what the line gains or loses. */
  private List<Part> spread(List<Part> word) {
    List<Part> spread = word;
    for (int i = 0; i + 1 < word.size(); i++) {
      if (spreads(word.get(i)) || spreads(word.get(i + 1))) {
        stretching += IDEOGRAPH_SHARE;
        if (stretch != 0) {
          spread = spread == word ? new ArrayList<>(word) : spread;
          Part part = word.get(i);
          Glyphs wider = part.glyphs().widened(stretch * IDEOGRAPH_SHARE);
          spread.set(i, new Part(part.description(), wider));
        }
      }
    }
    return spread;
  }

  private static boolean spreads(Part part) {
    String[] text = part.glyphs().text();
    return text.length > 0 && !text[0].isEmpty() && Breaks.isSpreading(text[0].charAt(0));
  }

  private void space(char c) {
    Typeface face = fonts.face();
    int glyph = face.glyph(' ');
    float normal = glyph == 0 ? 0.25f : face.advance(glyph);
    float wide = Spaces.width(c, normal, face.advance(face.glyph('0')));
    if (Spaces.stretches(c)) {
      wide += stretch;
      stretching++;
    }
    float[] advance = {wide};
    parts.add(
        new Part(
            fonts.first(),
            new Glyphs(new int[] {glyph}, new String[] {" "}, advance, new float[1], 0, wide)));
    width += wide;
  }

  /** A text without the characters that are not for the eye. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (!Spaces.isInvisible(c)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  List<Part> parts() {
    return parts;
  }

  /** Sum of all advances, in ems. */
  float width() {
    return width;
  }

  /** How many spaces a justified line may stretch; gaps between ideographs are parts of one. */
  float stretching() {
    return stretching;
  }

  boolean isSpace(Part part) {
    return part.glyphs().text().length == 1 && part.glyphs().text()[0].equals(" ");
  }

  FontDescription font() {
    return fonts.first();
  }
}
