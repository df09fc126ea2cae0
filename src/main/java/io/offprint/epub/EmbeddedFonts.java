package io.offprint.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** One font: where it comes from, what it is for, and the element without which it is useless. */
  private record Face(String file, String family, int weight, String style, String use) {}

  private static final List<Face> FACES =
      List.of(
          new Face("notoserif-regular-subset.ttf", "Book Serif", 400, "normal", ""),
          new Face("notoserif-bold-subset.ttf", "Book Serif", 700, "normal", ""),
          new Face("notoserif-italic-subset.ttf", "Book Serif", 400, "italic", ""),
          new Face("notoserif-bold_italic-subset.ttf", "Book Serif", 700, "italic", "<em>"),
          new Face("mplus1mn-regular-subset.ttf", "Book Mono", 400, "normal", "<code"));

  /** All that a reader needs; instructions for coarse screens are left out. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "name", "OS/2", "post");

  static EmbeddedFonts of(List<Chapters.File> chapters) {
    Set<Integer> characters = new TreeSet<>();
    StringBuilder used = new StringBuilder();
    for (Chapters.File chapter : chapters) {
      String text = new String(chapter.xhtml(), StandardCharsets.UTF_8);
      text.codePoints().filter(c -> c >= ' ').forEach(characters::add);
      FACES.forEach(face -> used.append(text.contains(face.use()) ? face.use() : ""));
    }
    List<Resource> files = new ArrayList<>();
    StringBuilder rules = new StringBuilder();
    for (Face face : FACES) {
      if (used.indexOf(face.use()) >= 0) {
        String path = "fonts/" + face.file();
        files.add(new Resource("font-" + files.size(), subset(face, characters), path, TTF));
        rules.append(
            "@font-face { font-family: \"%s\"; font-weight: %d; font-style: %s; src: url(../%s); }\n"
                .formatted(face.family(), face.weight(), face.style(), path));
      }
    }
    rules.append("body { font-family: \"Book Serif\", serif; }\n");
    rules.append("pre, code, kbd, samp { font-family: \"Book Mono\", monospace; }\n");
    return new EmbeddedFonts(files, rules.toString());
  }

  private static byte[] subset(Face face, Set<Integer> characters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = EmbeddedFonts.class.getResourceAsStream("/fonts/" + face.file());
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
      font.setEnableGsub(false);
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      characters.forEach(subsetter::add);
      subsetter.writeToStream(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
