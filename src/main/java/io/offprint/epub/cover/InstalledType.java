package io.offprint.epub.cover;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A font of this machine for a title whose script ours do not have. The JDK shapes it: joins and
 * stacks letters, and sets them in their direction.
 */
final class InstalledType {
  /** Outlines are had at this size, of which fractions of a pixel do not matter. */
  private static final int EM = 1000;

  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
  private static final Pattern UNFIT =
      Pattern.compile("(?i).*(italic|oblique|light|thin|mono|emoji|symbol|condensed|math).*");

  private final Font font;

  private InstalledType(Font font) {
    this.font = font;
  }

  /** The best of these fonts that has every character of a text. */
  static Optional<InstalledType> of(String text, List<Path> files) {
    return files.stream()
        .filter(file -> !UNFIT.matcher(name(file)).matches())
        .sorted(Comparator.comparingInt(InstalledType::rank).thenComparing(Path::toString))
        .flatMap(file -> fonts(file).stream())
        .filter(font -> font.canDisplayUpTo(text) < 0)
        .findFirst()
        .map(font -> new InstalledType(font.deriveFont((float) EM)));
  }

  /** Bold ones with serifs first, as our titles are. */
  private static int rank(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return (name.contains("bold") ? 0 : 2)
        + (name.contains("serif") || name.contains("naskh") ? 0 : 1)
        + (name.contains("noto") ? 0 : 4);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Font> fonts(Path file) {
    try {
      return List.of(Font.createFonts(file.toFile()));
    } catch (IOException | FontFormatException | RuntimeException e) {
      // A font that is damaged, or of a kind that the JDK does not know, is no candidate.
      return List.of();
    }
  }

  /** In ems. */
  double width(String text) {
    return text.isEmpty() ? 0 : new TextLayout(text, font, PLAIN).getAdvance() / EM;
  }

  /** In thousandths of an em, its y axis pointing down. */
  Shape outline(String text) {
    return new TextLayout(text, font, PLAIN).getOutline(null);
  }

  double unitsPerEm() {
    return EM;
  }
}
