package io.offprint.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Parsed fonts. Parsing costs more than typesetting an article, and PDFBox's fonts are not made for
 * several threads; so a set is borrowed for one document and given back for the next.
 */
final class Fonts {
  private static final ConcurrentLinkedDeque<Fonts> IDLE = new ConcurrentLinkedDeque<>();

  private final Map<String, TrueTypeFont> parsed = new HashMap<>();

  private Fonts() {}

  static Fonts borrow() {
    Fonts idle = IDLE.pollFirst();
    return idle == null ? new Fonts() : idle;
  }

  /** Gives the set back; only when no document uses it any more. */
  void giveBack() {
    IDLE.offerFirst(this);
  }

  /** Makes every font known to an engine that writes to this document; embeds what it uses. */
  void register(PdfBoxFontResolver resolver, PDDocument document) {
    Map<String, PDFont> embedded = new HashMap<>();
    for (FontFile font : FontFile.ALL) {
      PDFontSupplier supplier =
          new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
              return embedded.computeIfAbsent(font.file(), file -> embed(font, document));
            }
          };
      IdentValue style = font.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
      for (String family : font.families()) {
        resolver.addFont(supplier, family, font.weight(), style, true, FontGroup.MAIN);
      }
      if (font.fallback()) {
        resolver.addFont(
            supplier,
            font.families().get(0),
            font.weight(),
            style,
            true,
            FontGroup.PRE_BUILT_IN_FALLBACK);
      }
    }
  }

  /** Whether any font can show the character. */
  boolean has(int codePoint) {
    return FontFile.ALL.stream()
        .filter(FontFile::fallback)
        .anyMatch(font -> glyph(font, codePoint) != 0);
  }

  private int glyph(FontFile font, int codePoint) {
    try {
      return parsed(font).getUnicodeCmapLookup().getGlyphId(codePoint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont embed(FontFile font, PDDocument document) {
    try {
      return PDType0Font.load(document, parsed(font), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont parsed(FontFile font) {
    return parsed.computeIfAbsent(font.file(), file -> parse(font));
  }

  /** Without GSUB, which PDFBox would otherwise search for every word that it measures. */
  private static TrueTypeFont parse(FontFile font) {
    try {
      TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
      ttf.setEnableGsub(false);
      return ttf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
