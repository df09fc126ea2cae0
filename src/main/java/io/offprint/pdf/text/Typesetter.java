package io.offprint.pdf.text;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures and paints all text of one document: shaped by HarfBuzz, justified by its word spaces
 * alone. What is measured is what is painted, to the engine's unit of 1/20 CSS pixel.
 *
 * <p>Every font of the document has to be a {@link ShapedFont}.
 */
public final class Typesetter extends PdfBoxTextRenderer {
  /** Lengths this little above a whole unit do not take another unit. */
  private static final float TOLERANCE = 0.01f;

  private final Map<List<FontDescription>, FontChain> chains = new HashMap<>();
  private final Map<FSFont, FontChain> byFont = new IdentityHashMap<>();
  private final Map<FontSpecification, FSFont> resolved = new IdentityHashMap<>();
  private final Map<CalculatedStyle, CalculatedStyle> preLine = new IdentityHashMap<>();
  private final Fallback fallback;

  Typesetter(Fallback fallback) {
    this.fallback = fallback;
  }

  FontChain chain(FSFont font) {
    FontChain known = byFont.get(font);
    if (known == null) {
      known =
          chains.computeIfAbsent(
              ((PdfBoxFSFont) font).getFontDescriptions(), f -> new FontChain(f, fallback));
      byFont.put(font, known);
    }
    return known;
  }

  /** A style like another that ends lines at line feeds. */
  CalculatedStyle preLine(CalculatedStyle style) {
    return preLine.computeIfAbsent(style, LineComposer::preLine);
  }

  /** The exact width of a text in units of the engine. */
  float measure(FSFont font, String text) {
    return chain(font).run(text).width() * font.getSize2D();
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    boolean set = !text.isEmpty() && SetLine.isMark(text.charAt(0));
    float width = measure(font, set ? text : Direction.marked(text));
    return set ? Math.round(width) : (int) Math.ceil(width - TOLERANCE);
  }

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
    Typeface face = chain(font).face();
    float size = font.getSize2D();
    Sfnt sfnt = face.sfnt();
    boolean post = sfnt.has("post");
    float unit = size / face.unitsPerEm();
    PdfBoxFSFontMetrics metrics = new PdfBoxFSFontMetrics();
    metrics.setAscent(face.ascent() * size);
    metrics.setDescent(face.descent() * size);
    metrics.setTypoDescent(face.descent() * size);
    metrics.setUnderlineOffset(post ? -sfnt.s16(sfnt.offset("post") + 8) * unit : size / 10);
    metrics.setUnderlineThickness(post ? sfnt.s16(sfnt.offset("post") + 10) * unit : size / 20);
    metrics.setStrikethroughOffset(-size / 3.6f);
    metrics.setStrikethroughThickness(size / 20);
    return metrics;
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    drawString(device, text, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo info) {
    PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
    FontSpecification wanted = ((AbstractOutputDevice) device).getFontSpecification();
    FSFont font = resolved.computeIfAbsent(wanted, page.getSharedContext()::getFont);
    new LinePainter(page, font.getSize2D()).paint(chain(font).run(text), x, y, info);
  }
}
