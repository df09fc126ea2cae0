package io.offprint.epub.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offprint.fetch.InstalledFonts;
import io.offprint.model.Metadata;
import io.offprint.model.Picture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverArtTest {
  private static Metadata titled(String title) {
    return Metadata.builder().title(title).site("Estuary").language("ar").build();
  }

  @Test
  void isTheSameForTheSameBook() {
    Picture once = CoverArt.of(titled("The Tide Mill"), Optional.empty());
    Picture twice = CoverArt.of(titled("The Tide Mill"), Optional.empty());
    assertArrayEquals(once.bytes(), twice.bytes());
    Picture other = CoverArt.of(titled("The Weir"), Optional.empty());
    assertFalse(Arrays.equals(once.bytes(), other.bytes()));
  }

  @Test
  void showsNoBoxesForWhatNoFontHas() {
    Picture without = CoverArt.of(titled(""), Optional.empty());
    Picture arabic = CoverArt.of(titled("طاحونة المد"), Optional.empty(), List::of);
    assertArrayEquals(without.bytes(), arabic.bytes());
  }

  @Test
  void setsOtherScriptsInAFontOfTheMachine() {
    String title = "طاحونة المد";
    assumeTrue(InstalledType.of(title, InstalledFonts.files()).isPresent());
    Picture without = CoverArt.of(titled(""), Optional.empty());
    Picture arabic = CoverArt.of(titled(title), Optional.empty(), InstalledFonts::files);
    assertTrue(arabic.bytes().length > without.bytes().length + 1000, "there is a title");
  }
}
