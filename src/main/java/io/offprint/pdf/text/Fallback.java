package io.offprint.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;

/** Fonts for characters that no font of the document's styles has. */
final class Fallback {
  /** A font that has the character, or null. */
  FontDescription find(int codePoint) {
    return null;
  }
}
