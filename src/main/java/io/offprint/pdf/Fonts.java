package io.offprint.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.offprint.pdf.text.ChosenFamily;
import io.offprint.pdf.text.ShapedFont;
import io.offprint.pdf.text.Typeface;
import io.offprint.style.FontFile;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of the jar, each read once for all documents. */
final class Fonts {
  private static final ConcurrentMap<String, Typeface> READ = new ConcurrentHashMap<>();

  private Fonts() {}

  /**
   * Makes every font known to an engine that writes to this document; embeds what it uses.
   *
   * @param chosen a family of the user's own
   */
  static void register(PdfBoxFontResolver resolver, PDDocument document, ChosenFamily chosen) {
    register(resolver, document, chosen.name(), chosen.styles());
    String smallCapitals = chosen.name() + ChosenFamily.SMALL_CAPITALS;
    register(resolver, document, smallCapitals, chosen.smallCapitals());
    register(resolver, document);
  }

  private static void register(
      PdfBoxFontResolver resolver,
      PDDocument document,
      String family,
      List<ChosenFamily.Style> styles) {
    for (ChosenFamily.Style style : styles) {
      PDFont font = new ShapedFont(document, style.typeface());
      PDFontSupplier supplier =
          new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
              return font;
            }
          };
      IdentValue slope = style.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
      resolver.addFont(supplier, family, style.weight(), slope, true, FontGroup.MAIN);
    }
  }

  private static void register(PdfBoxFontResolver resolver, PDDocument document) {
    Map<String, PDFont> embedded = new HashMap<>();
    for (FontFile font : FontFile.ALL) {
      PDFontSupplier supplier =
          new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
              return embedded.computeIfAbsent(
                  font.file(), file -> new ShapedFont(document, face(font)));
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

  /** Makes every font known to what draws vector pictures. */
  static void drawWith(PdfRendererBuilder builder) {
    for (FontFile font : FontFile.ALL) {
      for (String family : font.families()) {
        builder.useFont(
            () -> new ByteArrayInputStream(font.bytes()),
            family,
            font.weight(),
            font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
            true,
            EnumSet.of(FSFontUseCase.SVG));
      }
    }
  }

  /** Whether any font can show the character. */
  static boolean has(int codePoint) {
    return FontFile.ALL.stream()
        .filter(FontFile::fallback)
        .anyMatch(font -> face(font).has(codePoint));
  }

  private static Typeface face(FontFile font) {
    return READ.computeIfAbsent(font.file(), f -> Typeface.of(ByteBuffer.wrap(font.bytes()), 0));
  }
}
