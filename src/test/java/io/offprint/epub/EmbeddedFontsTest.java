package io.offprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Options;
import io.offprint.style.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.siegmann.epublib.domain.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedFontsTest {
  private static EmbeddedFonts of(String theme, String chapter) {
    Theme look = Theme.of(Options.builder().theme(theme).build());
    return EmbeddedFonts.of(look, List.of(chapter.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "book, notoserif-regular-subset.ttf, 'Noto Serif\", serif'",
    "modern, notosans-regular-subset.ttf, 'Noto Sans\", sans-serif'",
    "newspaper, LiberationSerif-Regular.ttf, 'Liberation Serif\", serif'"
  })
  void areThoseOfTheTheme(String theme, String file, String family) {
    EmbeddedFonts fonts = of(theme, "<p>A tide</p>");
    assertEquals("fonts/" + file, fonts.files().get(0).getHref());
    assertTrue(fonts.rules().contains("body { font-family: \"" + family + "; }"), fonts.rules());
  }

  @Test
  void aFontThatNothingAsksForStaysOut() {
    assertEquals(3, of("book", "<p>A tide</p>").files().size());
    List<Resource> all = of("book", "<h2>A <em>tide</em></h2><pre>x = 1</pre>").files();
    assertEquals(5, all.size());
    assertEquals("fonts/mplus1mn-regular-subset.ttf", all.get(4).getHref());
  }

  @Test
  void areCutDownAnewForMoreText() {
    String path = "fonts/notoserif-regular-subset.ttf";
    byte[] few = EmbeddedFonts.again(path, List.of("abc".getBytes())).orElseThrow();
    byte[] more = EmbeddedFonts.again(path, List.of("abc".getBytes(), "xyz".getBytes())).get();
    assertTrue(few.length < more.length);
    assertEquals(Optional.empty(), EmbeddedFonts.again("fonts/other.ttf", List.of()));
    assertFalse(EmbeddedFonts.again("styles/reading.css", List.of()).isPresent());
  }
}
