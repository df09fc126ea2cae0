package io.offprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada van der Meer|van der Meer, Ada",
        "Mary Ann Evans|Evans, Mary Ann",
        "Sammy Davis Jr.|Davis, Sammy, Jr.",
        "Estuary News Agency|Estuary News Agency",
        "Plato|Plato",
        "山田太郎|山田太郎",
        "The Editors|The Editors"
      })
  void lastNameFirstForPersonsOnly(String name, String expected) {
    assertEquals(expected, SortName.of(name));
  }
}
