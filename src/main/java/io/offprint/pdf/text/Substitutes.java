package io.offprint.pdf.text;

import io.offprint.pdf.text.Traits.Genre;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The installed fonts as one document sees them. None is opened before a character needs it. */
public final class Substitutes {
  private static final Traits PLAIN = new Traits("", 400, false, 5, Genre.SERIF, 0);

  private final Supplier<List<Path>> files;
  private final String language;
  private final String text;
  private FaceIndex index;
  private Region region;

  /**
   * Prepares.
   *
   * @param files the font files, in a fixed order; asked for at most once
   * @param language BCP 47, of the document
   * @param text all words of the document
   */
  public Substitutes(Supplier<List<Path>> files, String language, String text) {
    this.files = files;
    this.language = language;
    this.text = text;
  }

  /** Whether some installed font can show the character. */
  public boolean has(int codePoint) {
    return find(codePoint, PLAIN).isPresent();
  }

  Optional<InstalledFace> find(int codePoint, Traits style) {
    if (index == null) {
      index = FaceIndex.of(files.get());
    }
    return index.find(codePoint, style, region());
  }

  Region region() {
    if (region == null) {
      region = Region.of(language, text);
    }
    return region;
  }
}
