package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.pdf.text.Traits.Genre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceIndexTest {
  private static final Traits SERIF = new Traits("", 400, false, 5, Genre.SERIF, 0);
  private static final Traits SANS = new Traits("", 400, false, 5, Genre.SANS, 0);
  private static final int KA = 0x0915;
  private static final int KHA = 0x0916;
  private static final int HAN = 0x6D77;

  @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();

  private void install(String file, String family, int... codePoints) throws IOException {
    files.add(Files.write(folder.resolve(file), TestFont.of(family, codePoints)));
  }

  private String found(int codePoint, Traits style, Region region) {
    return FaceIndex.of(files)
        .find(codePoint, style, region)
        .map(f -> f.traits().name())
        .orElse("none");
  }

  @Test
  void theGenreOfTheTextDecidesBetweenFacesOfOneScript() throws IOException {
    install("a.ttf", "Noto Sans Devanagari", KA, KHA);
    install("b.ttf", "Noto Serif Devanagari", KA, KHA);
    install("c.ttf", "Noto Serif Devanagari Condensed", KA, KHA);
    assertEquals("Noto Serif Devanagari", found(KA, SERIF, Region.MAINLAND));
    assertEquals("Noto Sans Devanagari", found(KA, SANS, Region.MAINLAND));
  }

  @Test
  void aFaceThatHasMoreOfTheScriptGoesBeforeOneOfTheRightGenre() throws IOException {
    int[] many = java.util.stream.IntStream.range(0x0905, 0x0939).toArray();
    install("a.ttf", "Some Serif", KA);
    install("b.ttf", "Other Sans", many);
    assertEquals("Other Sans", found(KA, SERIF, Region.MAINLAND));
  }

  @Test
  void charactersThatTheChosenFaceLacksComeFromAnother() throws IOException {
    install("a.ttf", "First Sans", KA);
    install("b.ttf", "Second Sans", KHA);
    assertEquals("First Sans", found(KA, SANS, Region.MAINLAND));
    assertEquals("Second Sans", found(KHA, SANS, Region.MAINLAND));
    assertEquals("none", found(0x0917, SANS, Region.MAINLAND));
  }

  @Test
  void chineseCharactersTakeTheShapesOfTheirRegion() throws IOException {
    install("a.ttf", "Noto Sans CJK JP", HAN);
    install("b.ttf", "Noto Sans CJK SC", HAN);
    install("c.ttf", "Noto Sans CJK KR", HAN);
    assertEquals("Noto Sans CJK SC", found(HAN, SANS, Region.of("zh", "")));
    assertEquals("Noto Sans CJK KR", found(HAN, SANS, Region.of("ko", "")));
    assertEquals("Noto Sans CJK JP", found(HAN, SANS, Region.of("en", "the word \u3042")));
  }

  @Test
  void regionsFollowTheLanguageAndThenTheText() {
    assertEquals(Region.TAIWAN, Region.of("zh-Hant", ""));
    assertEquals(Region.HONG_KONG, Region.of("zh-HK", ""));
    assertEquals(Region.JAPAN, Region.of("ja-JP", ""));
    assertEquals(Region.KOREA, Region.of("", "\uD55C"));
    assertEquals(Region.MAINLAND, Region.of("de", "\u6D77"));
  }

  @Test
  void filesThatAreNoFontsArePassedOver() throws IOException {
    files.add(Files.writeString(folder.resolve("a.ttf"), "not a font at all, though it says so"));
    files.add(Files.createFile(folder.resolve("b.otf")));
    byte[] whole = TestFont.of("Cut", KA);
    files.add(Files.write(folder.resolve("c.ttf"), java.util.Arrays.copyOf(whole, 300)));
    files.add(folder.resolve("gone.ttf"));
    install("d.ttf", "Whole Sans", KA);
    assertEquals("Whole Sans", found(KA, SANS, Region.MAINLAND));
    assertTrue(InstalledFace.in(files.get(0)).isEmpty());
  }
}
