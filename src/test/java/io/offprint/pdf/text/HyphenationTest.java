package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
  private static String divided(String language, String word) {
    boolean[] places = Hyphenation.of(language).places(word);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      out.append(i < places.length && places[i] ? "-" : "").append(word.charAt(i));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en, hyphenation, hy-phen-ation",
    "en-US, associate, as-so-ciate",
    "en, Typography, Ty-pog-ra-phy",
    "de, Silbentrennung, Sil-ben-tren-nung",
    "de-CH, Zusammenhang, Zu-sam-men-hang",
    "fr, typographie, ty-po-gra-phie",
    "es, tipografía, ti-po-gra-fía",
    "ru, типография, ти-по-гра-фия",
    "el, τυπογραφία, τυ-πο-γρα-φία"
  })
  void dividesByTheRulesOfTheLanguage(String language, String word, String expected) {
    assertEquals(expected, divided(language, word));
  }

  @Test
  void leavesShortWordsWhole() {
    assertEquals("table", divided("en", "table"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "af", "bg", "ca", "cy", "da", "de", "el", "en", "en-GB", "eo", "es", "et", "fi", "fr", "gl",
        "hr", "is", "it", "la", "lt", "nb", "nl", "nn", "pl", "pt-BR", "ro", "ru", "sl", "sr",
        "sr-Latn", "sv", "tr", "uk"
      })
  void hasPatternsOfManyLanguages(String language) {
    assertNotNull(Hyphenation.of(language));
    String word = language.matches("bg|ru|sr|uk") ? "абракадабра" : "internationalization";
    String tried = language.equals("el") ? "αβρακαδαβρακαλα" : word;
    assertEquals(tried, divided(language, tried).replace("-", ""));
    assertTrue(divided(language, tried).contains("-"));
  }

  @Test
  void knowsNothingOfOtherLanguages() {
    assertNull(Hyphenation.of("ja"));
    assertNull(Hyphenation.of(""));
  }
}
