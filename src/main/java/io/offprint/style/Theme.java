package io.offprint.style;

import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How a book looks: stylesheets from {@code styles/}, in which a theme is one file for print and
 * one for reading over two shared bases, and the page that they are laid out on.
 */
public final class Theme {
  /** The themes that there are, the default first. */
  public static final List<String> NAMES =
      List.of("book", "modern", "newspaper", "manuscript", "large-print", "eink");

  private static final Pattern TEXT_FONT = fontOf("html");
  private static final Pattern SMALL_FONT = fontOf("table");
  private static final Pattern CODE_FONT = fontOf("pre, code[^{]*");

  /** What the family of a font's small capitals is called after the font. */
  private static final String SMALL_CAPITALS = " small capitals";

  private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

  private final String name;
  private final Paper paper;
  private final AddedRules added;
  private final String font;

  private Theme(String name, Paper paper, AddedRules added, String font) {
    this.name = name;
    this.paper = paper;
    this.added = added;
    this.font = font;
  }

  /**
   * The theme, paper and added rules that the options name.
   *
   * @throws OffprintException of kind USAGE when there is no such theme or paper
   */
  public static Theme of(Options options) {
    if (!NAMES.contains(options.theme())) {
      throw new OffprintException(
          Kind.USAGE, options.theme(), "no such theme; there are " + String.join(", ", NAMES));
    }
    return new Theme(
        options.theme(),
        Paper.of(options.pageSize()),
        AddedRules.of(options.css()),
        options.font().map(Theme::quoted).orElse(""));
  }

  public Paper paper() {
    return paper;
  }

  /** Everything for the printed page, as CSS that the engine of {@code pdf} understands. */
  public String printCss() {
    String own = load(name + ".css");
    return load("print.css") + typeArea(own).css() + own + ownFont() + added.css();
  }

  private static Pattern fontOf(String selector) {
    return Pattern.compile("(?m)^" + selector + " \\{ font-family: \"([^\"]+)\"");
  }

  private String ownFont() {
    if (font.isEmpty()) {
      return "";
    }
    String smallCapitals = font.substring(0, font.length() - 1) + SMALL_CAPITALS + "\"";
    return "html { font-family: "
        + font
        + "; }\n.byline { font-family: "
        + smallCapitals
        + ", "
        + font
        + "; }\n";
  }

  /** A family's name as CSS, without the signs that would end it. */
  private static String quoted(String family) {
    return "\"" + family.replaceAll("[\"\\\\{};\n\r<]", "") + "\"";
  }

  /** The fonts that the theme sets text in. */
  public List<FontFile> textFonts() {
    return FontFile.of(family(TEXT_FONT).orElseThrow());
  }

  /** The fonts that the theme sets small matter in. */
  public List<FontFile> smallFonts() {
    return family(SMALL_FONT).map(FontFile::of).orElseGet(this::textFonts);
  }

  /** The fonts that the theme sets code in. */
  public List<FontFile> codeFonts() {
    return FontFile.of(family(CODE_FONT).orElseThrow());
  }

  private Optional<String> family(Pattern rule) {
    return rule.matcher(load(name + ".css")).results().map(m -> m.group(1)).findFirst();
  }

  /** What was changed about the rules that the user added. */
  public List<Note> notes() {
    return added.notes();
  }

  /** Everything for a reading system, as CSS of an EPUB. */
  public String readingCss() {
    return load("reading.css") + load(name + ".reading.css");
  }

  /** Width of a line of text, in points. */
  public double measure() {
    return typeArea(load(name + ".css")).measure();
  }

  /** Whether facing pages are to end at the same height. */
  public boolean levelsPages() {
    return Measures.of(load(name + ".css")).levels();
  }

  /** Which figures a font of many is to show, as OpenType tags. */
  public List<String> figures() {
    return Measures.of(load(name + ".css")).figures();
  }

  private TypeArea typeArea(String css) {
    Measures measures = Measures.of(css);
    return new TypeArea(paper, font.isEmpty() ? measures : measures.withFolioFont(font));
  }

  private static String load(String file) {
    return LOADED.computeIfAbsent(file, Theme::read);
  }

  private static String read(String file) {
    try (InputStream in = Theme.class.getResourceAsStream("/styles/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no stylesheet " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
