package io.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "de, Inhalt",
    "de-AT, Inhalt",
    "nb, Innhold",
    "no, Innhold",
    "zh-TW, 目錄",
    "zh-CN, 目录",
    "zh-Hant, 目錄",
    "he, תוכן העניינים",
    "id, Daftar Isi",
    "tlh, Contents",
    "'', Contents"
  })
  void speaksTheBooksLanguage(String language, String word) {
    assertEquals(word, Labels.of(language).get("contents"));
  }

  @Test
  void ignoresTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("Contents", Labels.of("tlh").get("contents"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
