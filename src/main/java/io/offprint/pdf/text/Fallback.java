package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Fonts for characters that no font of the document's styles has, or none of the right kind. */
final class Fallback {
  /** The first character of a script that is written from right to left. */
  private static final int FIRST_FOREIGN = 0x590;

  /** Scripts that the jar's fonts show in part, or in one plain face only. */
  private static final Set<UnicodeScript> MAKESHIFT =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private final PDDocument document;
  private final Substitutes installed;
  private final Map<InstalledFace, FontDescription> embedded = new IdentityHashMap<>();
  private final Map<FontDescription, Traits> styles = new IdentityHashMap<>();

  Fallback(PDDocument document, Substitutes installed) {
    this.document = document;
    this.installed = installed;
  }

  /** Whether an installed font is better for the character than what the styles name. */
  boolean isPreferred(int codePoint) {
    return codePoint >= FIRST_FOREIGN && MAKESHIFT.contains(UnicodeScript.of(codePoint));
  }

  /** Whether commas and stops stand in the middle of their square, as in Taiwan. */
  boolean hasCentredMarks() {
    return installed.region() == Region.TAIWAN || installed.region() == Region.HONG_KONG;
  }

  /** A font that has the character and looks as much as possible like another, or null. */
  FontDescription find(int codePoint, FontDescription like) {
    Traits style = styles.computeIfAbsent(like, Fallback::style);
    return installed.find(codePoint, style).map(face -> describe(face, like)).orElse(null);
  }

  private static Traits style(FontDescription like) {
    Sfnt main = ((ShapedFont) like.getFont()).face().sfnt();
    boolean italic = like.getStyle() != IdentValue.NORMAL;
    return new Traits("", like.getWeight(), italic, 5, Traits.of(main).genre(), 0);
  }

  private FontDescription describe(InstalledFace face, FontDescription like) {
    return embedded.computeIfAbsent(
        face,
        f ->
            new FontDescription(
                new ShapedFont(document, f.typeface()), like.getStyle(), like.getWeight()));
  }
}
