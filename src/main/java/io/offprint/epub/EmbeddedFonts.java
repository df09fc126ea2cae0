package io.offprint.epub;

import io.offprint.style.FontFile;
import io.offprint.style.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The theme's fonts, cut down to the characters that the chapters use.
 *
 * @param files of the fonts
 * @param rules that make readers use them
 */
record EmbeddedFonts(List<Resource> files, String rules) {
  private static final MediaType TTF = new MediaType("font/ttf", ".ttf");
  private static final String FOLDER = "fonts/";

  /** All that a reader needs; instructions for coarse screens are left out. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "name", "OS/2", "post");

  private static final Pattern SLOPING = Pattern.compile("<(em|i|cite|dfn|var)[ >]");
  private static final Pattern CODE = Pattern.compile("<(pre|code|kbd|samp)[ >]");

  /**
   * @param chapters as they are written
   */
  static EmbeddedFonts of(Theme theme, List<byte[]> chapters) {
    String text = text(chapters);
    boolean sloping = SLOPING.matcher(text).find();
    List<FontFile> faces = new ArrayList<>();
    // The headings are bold, so that what slopes in them is both.
    theme.textFonts().stream()
        .filter(f -> sloping || !f.italic() || f.weight() == 400)
        .forEach(faces::add);
    if (CODE.matcher(text).find()) {
      theme.codeFonts().stream().filter(f -> !f.italic() && f.weight() == 400).forEach(faces::add);
    }
    List<Resource> files = new ArrayList<>();
    StringBuilder rules = new StringBuilder();
    for (FontFile face : faces) {
      String path = FOLDER + face.file();
      files.add(new Resource("font-" + files.size(), subset(face, text), path, TTF));
      rules.append(
          "@font-face { font-family: \"%s\"; font-weight: %d; font-style: %s; src: url(../%s); }\n"
              .formatted(face.name(), face.weight(), face.italic() ? "italic" : "normal", path));
    }
    rules.append("body { font-family: ").append(family(theme.textFonts())).append("; }\n");
    String code = family(theme.codeFonts());
    rules.append("pre, code, kbd, samp { font-family: ").append(code).append("; }\n");
    return new EmbeddedFonts(files, rules.toString());
  }

  /**
   * A font that a book brings already, cut down anew.
   *
   * @param path of the font in the book
   * @param chapters all of them
   * @return empty when it is none of ours
   */
  static Optional<byte[]> again(String path, List<byte[]> chapters) {
    return FontFile.ALL.stream()
        .filter(face -> path.equals(FOLDER + face.file()))
        .findFirst()
        .map(face -> subset(face, text(chapters)));
  }

  private static String text(List<byte[]> chapters) {
    StringBuilder text = new StringBuilder();
    chapters.forEach(chapter -> text.append(new String(chapter, StandardCharsets.UTF_8)));
    return text.toString();
  }

  /** With what the reader's own fonts are like, for characters that the font lacks. */
  private static String family(List<FontFile> fonts) {
    List<String> names = fonts.get(0).families();
    String generic = names.size() > 1 ? names.get(1) : "serif";
    return "\"" + names.get(0) + "\", " + generic;
  }

  private static byte[] subset(FontFile face, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(face.bytes());
    try (TrueTypeFont font = new TTFParser(true).parse(bytes)) {
      font.setEnableGsub(false);
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      text.codePoints().filter(c -> c >= ' ').distinct().sorted().forEach(subsetter::add);
      subsetter.writeToStream(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
