package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2024-03-15 | 2024-03-15",
        "en | 2024-03-15T08:30:00+01:00 | 2024-03-15T08:30:00+01:00",
        "en | 2024-03-15T08:30:00.123Z | 2024-03-15T08:30:00Z",
        "en | 2024-03-15 08:30:00 -0500 | 2024-03-15T08:30:00-05:00",
        "en | 20240315 | 2024-03-15",
        "en | 1710495000 | 2024-03-15T09:30Z",
        "en | Fri, 15 Mar 2024 08:30:00 GMT | 2024-03-15T08:30:00Z",
        "en | March 15, 2024 at 8:30 p.m. | 2024-03-15T20:30:00",
        "en | Published on Mar. 15th, 2024 | 2024-03-15",
        "en | 3/5/2024 | 2024-03-05",
        "en-GB | 3/5/2024 | 2024-05-03",
        "en | 13/5/2024 | 2024-05-13",
        "de | 15. März 2024, 8:30 Uhr | 2024-03-15T08:30:00",
        "de | 15. März 2024, 14:05 Uhr MEZ | 2024-03-15T14:05:00+01:00",
        "de | 15. März 2024, 14.05 Uhr | 2024-03-15T14:05:00",
        "fr | 15 mars 2024 à 18h30 | 2024-03-15T18:30:00",
        "ja | 2024年3月15日10時15分 | 2024-03-15T10:15:00",
        "en | March 15, 2024 8:30 PM EDT | 2024-03-15T20:30:00-04:00",
        "de | 5.3.24 | 2024-03-05",
        "fr | 1er février 2024 | 2024-02-01",
        "es | 15 de marzo de 2024 | 2024-03-15",
        "ca | 15 d’abril de 2024 | 2024-04-15",
        "pl | 15 listopada 2023 | 2023-11-15",
        "hr | 15. listopada 2023. | 2023-10-15",
        "ru | 15 марта 2024 г. | 2024-03-15",
        "hu | 2024. március 15. | 2024-03-15",
        "ja | 2024年3月15日 08:30 | 2024-03-15T08:30:00",
        "ko | 2024년 3월 15일 | 2024-03-15",
        "ar | ١٥ مارس ٢٠٢٤ | 2024-03-15",
        "en | 31 February 2024 | ''",
        "en | 3 min read | ''",
        "en | Order number 1234567890123456 | ''"
      })
  void readsDatesAsTheyAreWritten(String language, String written, String iso) {
    assertEquals(iso, new Dates(language).parse(written).orElse(""));
  }
}
