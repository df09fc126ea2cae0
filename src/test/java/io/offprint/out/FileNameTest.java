package io.offprint.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain title | Plain title",
        "Cities: a history | Cities - a history",
        "Either/or, C:\\temp | Either-or, C-\\temp",
        "What? \"This\" <b>*</b> | What This b-b",
        "... hidden | hidden",
        "-rf | rf",
        "Dots at the end... | Dots at the end",
        "con | _con",
        "COM1.txt | _COM1.txt",
        "Console | Console",
        "Žluťoučký kůň 京都 | Žluťoučký kůň 京都",
        "?? | untitled",
        "می‌خواهم | می‌خواهم",
        "a‮gpj.exe | agpj.exe",
      })
  void isSafe(String title, String name) {
    assertEquals(name.replace("C-\\temp", "C--temp"), FileName.of(title));
  }

  @Test
  void controlCharactersAndLineBreaksGo() {
    assertEquals("a bc", FileName.of("a\r\n\tb\u0000\u001bc "));
  }

  @Test
  void composesSoThatOneTitleHasOneName() {
    assertEquals(FileName.of("\u00e9"), FileName.of("e\u0301"));
  }

  @Test
  void longTitlesAreCutBetweenWordsAndCharacters() {
    String words = FileName.of("sentence ".repeat(60));
    assertTrue(words.endsWith("sentence"), words);
    String family = FileName.of("x" + "👩‍👩‍👧".repeat(60));
    assertTrue(family.getBytes(StandardCharsets.UTF_8).length <= 180);
    assertFalse(Character.isHighSurrogate(family.charAt(family.length() - 1)));
  }
}
