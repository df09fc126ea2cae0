package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-03T22:04:00Z, 2024-05-04T00:04:00, true",
    "2024-05-04T02:41:00Z, 2024-05-03T22:41:00, true",
    "2024-05-04T02:41:00Z, 2024-05-03, true",
    "2024-05-03T23:30:00+00:00, 2024-05-04, true",
    "2024-05-03T22:04:00Z, 2024-05-04T00:31:00, false",
    "2024-05-03T17:00:00Z, 2024-05-02, false",
    "2024-05-03T22:00:00+02:00, 2024-05-04, false",
    "2024-05-03T22:00:00Z, 2024-05-05, false",
    "2024-05-03, 2024-05-04, false",
    "2024-05-03T22:04:00Z, 2024, false"
  })
  void knowsOneMomentOnTwoClocks(String stated, String local, boolean may) {
    assertEquals(may, LocalTime.mayBe(stated, local));
  }
}
