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

  /** The last space; most of a line are alike. */
  private Part last;

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
    for (int i = from; i < length; ) {
      char c = text.charAt(i);
      if (SetLine.isMark(c)) {
        // Of a line that came out too long and that the engine has broken and joined again.
        i++;
      } else if (Spaces.isSpace(c)) {
        space(c);
        i++;
      } else {
        int end = i + 1;
        while (end < length && !ends(text.charAt(end))) {
          end++;
        }
        word(shown(text, i, end));
        i = end;
      }
    }
    if (rtl) {
      Collections.reverse(parts);
    }
  }

  private static boolean ends(char c) {
    return Spaces.isSpace(c) || SetLine.isMark(c);
  }

  /** What shows of a word: a soft hyphen does at the end of the text. */
  private static String shown(String text, int from, int to) {
    int at = from;
    while (at < to && !Spaces.isInvisible(text.charAt(at))) {
      at++;
    }
    if (at == to) {
      return text.substring(from, to);
    }
    StringBuilder word = new StringBuilder(to - from).append(text, from, at);
    for (; at < to; at++) {
      char c = text.charAt(at);
      boolean last = at == text.length() - 1;
      if (!Spaces.isInvisible(c)) {
        word.append(c);
      } else if (last && c == Spaces.SOFT_HYPHEN) {
        word.append('-');
      } else if (last && c == FullWidth.LINE_END && word.length() > 0) {
        word.append(c);
      }
    }
    return word.toString();
  }

  private void word(String word) {
    if (!word.isEmpty()) {
      List<Part> shaped = spread(fonts.shape(word, rtl));
      int at = parts.size();
      parts.addAll(shaped);
      if (rtl && shaped.size() > 1) {
        Collections.reverse(parts.subList(at, parts.size()));
      }
      for (Part part : shaped) {
        width += part.glyphs().width();
      }
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
    float wide = fonts.space(c);
    if (Spaces.stretches(c)) {
      wide += stretch;
      stretching++;
    }
    if (last == null || last.glyphs().width() != wide) {
      last = fonts.spacePart(wide);
    }
    parts.add(last);
    width += wide;
  }

  /** A text without the characters that are not for the eye. */
  static String visible(String text) {
    int at = 0;
    while (at < text.length() && !Spaces.isInvisible(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : withoutInvisible(text);
  }

  private static String withoutInvisible(String text) {
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
