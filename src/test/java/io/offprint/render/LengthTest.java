package io.offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0 | 0",
        "The ferry’s late - again. | 4 | 1",
        "well-known tides of 1843 | 4 | 1",
        "渡船又晚点了。 | 6 | 1",
        "हिन्दी में | 2 | 1"
      })
  void countsWords(String text, int words, int minutes) {
    assertEquals(new Length(words, minutes), Length.of(text));
  }

  @Test
  void roundsMinutesUp() {
    assertEquals(new Length(460, 2), Length.of("tide ".repeat(460)));
    assertEquals(new Length(461, 3), Length.of("tide ".repeat(461)));
    assertEquals(new Length(1001, 3), Length.of("船".repeat(1001)));
  }
}
