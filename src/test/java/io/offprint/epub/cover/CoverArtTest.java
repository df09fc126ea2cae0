package io.offprint.epub.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offprint.fetch.InstalledFonts;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import io.offprint.style.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverArtTest {
  private static final Theme BOOK = Theme.of(Options.DEFAULTS);

  private static Picture cover(Metadata metadata) {
    return CoverArt.of(metadata, Optional.empty(), BOOK, List::of);
  }

  private static Metadata titled(String title) {
    return Metadata.builder().title(title).site("Estuary").language("ar").build();
  }

  @Test
  void isTheSameForTheSameBook() {
    Picture once = cover(titled("The Tide Mill"));
    Picture twice = cover(titled("The Tide Mill"));
    assertArrayEquals(once.bytes(), twice.bytes());
    Picture other = cover(titled("The Weir"));
    assertFalse(Arrays.equals(once.bytes(), other.bytes()));
  }

  @Test
  void isSetInTheFontsOfTheTheme() {
    Theme modern = Theme.of(Options.builder().theme("modern").build());
    Picture sans = CoverArt.of(titled("The Tide Mill"), Optional.empty(), modern, List::of);
    assertFalse(Arrays.equals(cover(titled("The Tide Mill")).bytes(), sans.bytes()));
  }

  /** Thai has no spaces between words; the line breaks where a word ends, not where it is full. */
  @Test
  void doesNotTakeAThaiPhraseForOneWord() {
    String phrase = "โรงสีน้ำขึ้น";
    Lettering type = Lettering.of("x", List::of, List.of("DejaVuSans.ttf")).orElseThrow();
    double measure = type.width(phrase, 100) * 0.8;
    assertTrue(type.keepsWords(phrase, 100, measure, Locale.forLanguageTag("th")));
    assertFalse(type.keepsWords("incomprehensible", 100, measure / 2, Locale.ENGLISH));
  }

  @Test
  void showsNoBoxesForWhatNoFontHas() {
    Picture without = cover(titled(""));
    Picture arabic = cover(titled("طاحونة المد"));
    assertArrayEquals(without.bytes(), arabic.bytes());
  }

  @Test
  void setsOtherScriptsInAFontOfTheMachine() {
    String title = "طاحونة المد";
    assumeTrue(InstalledType.of(title, InstalledFonts.files()).isPresent());
    Picture without = cover(titled(""));
    Picture arabic = CoverArt.of(titled(title), Optional.empty(), BOOK, InstalledFonts::files);
    assertTrue(arabic.bytes().length > without.bytes().length + 1000, "there is a title");
  }
}
