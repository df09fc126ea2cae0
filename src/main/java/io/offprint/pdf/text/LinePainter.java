package io.offprint.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;
import io.offprint.pdf.text.FontChain.Part;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Paints one run as few {@code TJ} operators: pieces of glyphs at their own advances, and between
 * them what kerning and justification add.
 */
final class LinePainter {
  /** Differences below this many ems are rounding. */
  private static final float TOLERANCE = 0.0004f;

  private static final COSName SPAN = COSName.getPDFName("Span");

  private final PdfBoxOutputDevice page;
  private final float size;
  private final StringBuilder pieces = new StringBuilder();
  private final Gaps gaps = new Gaps();
  private FontDescription font;
  private float x;
  private float y;
  private float rise;
  private float start;
  private float letterSpacing;
  private float wordSpacing;

  LinePainter(PdfBoxOutputDevice page, float size) {
    this.page = page;
    this.size = size;
  }

  /** What goes between the pieces; the engine asks once for each in turn. */
  private static final class Gaps extends JustificationInfo {
    private final List<Float> values = new ArrayList<>();
    private int next;

    @Override
    public float getNonSpaceAdjust() {
      return values.get(next++);
    }
  }

  /**
   * Paints.
   *
   * @param left left edge in the engine's units
   * @param baseline base line in the engine's units
   * @param info letter spacing or justification by the engine, or null
   */
  void paint(Run run, float left, float baseline, JustificationInfo info) {
    x = left;
    start = left;
    y = baseline;
    adopt(run, info);
    for (Part part : run.parts()) {
      boolean marked = part.glyphs().needsActualText();
      if (marked) {
        flush();
        page.getCurrentPage().beginMarkedContent(SPAN, actualText(part.glyphs()));
      }
      draw(part, run.isSpace(part));
      if (marked) {
        flush();
        page.getCurrentPage().endMarkedContent();
      }
    }
    flush();
  }

  /**
   * Letter spacing proper is the same for letters and spaces. The engine's own justification is
   * not: its share for the letters goes to the spaces, as far as there are any.
   */
  private void adopt(Run run, JustificationInfo info) {
    if (info == null) {
      return;
    }
    if (info.getNonSpaceAdjust() == info.getSpaceAdjust()) {
      letterSpacing = info.getSpaceAdjust() / size;
      return;
    }
    int letters = 0;
    int spaces = 0;
    for (Part part : run.parts()) {
      letters += run.isSpace(part) ? 0 : part.glyphs().ids().length;
      spaces += run.isSpace(part) ? 1 : 0;
    }
    if (spaces > 0) {
      float slack = letters * info.getNonSpaceAdjust() + spaces * info.getSpaceAdjust();
      wordSpacing = slack / size / spaces;
    }
  }

  private static COSDictionary actualText(Glyphs glyphs) {
    StringBuilder text = new StringBuilder();
    for (String t : glyphs.text()) {
      text.append(t);
    }
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.ACTUAL_TEXT, new COSString(text.toString()));
    return properties;
  }

  private void draw(Part part, boolean space) {
    ShapedFont shaped = part.font();
    Glyphs glyphs = part.glyphs();
    if (font != part.description() || !shaped.pieceFits()) {
      flush();
      font = part.description();
    }
    if (Math.abs(glyphs.lead()) > TOLERANCE) {
      flush();
      x += glyphs.lead() * size;
      start = x;
    }
    int from = 0;
    for (int i = 0; i < glyphs.ids().length; i++) {
      if (Math.abs(glyphs.y()[i] - rise) > TOLERANCE) {
        piece(shaped, glyphs, from, i, 0);
        from = i;
        flush();
        font = part.description();
        rise = glyphs.y()[i];
      }
      float natural = shaped.face().advance(glyphs.ids()[i]);
      float wanted = glyphs.advance()[i] + letterSpacing + (space ? wordSpacing : 0);
      x += wanted * size;
      if (Math.abs(wanted - natural) > TOLERANCE) {
        piece(shaped, glyphs, from, i + 1, (wanted - natural) * size);
        from = i + 1;
      }
    }
    piece(shaped, glyphs, from, glyphs.ids().length, 0);
  }

  private void piece(ShapedFont shaped, Glyphs glyphs, int from, int to, float gap) {
    if (from < to) {
      pieces.append(shaped.piece(glyphs, from, to));
      gaps.values.add(gap);
    }
  }

  private void flush() {
    if (pieces.length() > 0) {
      ShapedFont shaped = (ShapedFont) font.getFont();
      page.drawStringFast(pieces.toString(), start, y - rise * size, gaps, font, size);
      shaped.clearPieces();
      pieces.setLength(0);
      gaps.values.clear();
      gaps.next = 0;
    }
    start = x;
    rise = 0;
  }
}
