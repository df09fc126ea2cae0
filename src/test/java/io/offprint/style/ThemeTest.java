package io.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  @ParameterizedTest
  @FieldSource("io.offprint.style.Theme#NAMES")
  void everyThemeHasItsSheets(String name) {
    Theme theme = Theme.of(Options.builder().theme(name).build());
    assertTrue(theme.printCss().contains("@page"));
    assertTrue(theme.readingCss().contains("/* " + name));
  }

  @ParameterizedTest
  @CsvSource({"A4", "A5", "B5", "Letter", "Legal", "reMarkable", "Kindle-Scribe"})
  void linesHave55To75Characters(String paper) {
    Theme theme = Theme.of(Options.builder().pageSize(paper).build());
    double characters = theme.measure() / (0.51 * theme.paper().type() * 0.96);
    assertTrue(characters > 55 && characters < 75, paper + " " + characters);
  }

  @Test
  void rulesOfTheUserComeLast() {
    Options options = Options.builder().css(java.util.List.of("h1 { color: red }")).build();
    assertTrue(Theme.of(options).printCss().endsWith("h1 { color: red }"));
  }

  @Test
  void paperIsNamedOrMeasured() {
    assertEquals(210, Paper.of("a4").width());
    assertEquals(157.5, Paper.of("kindle scribe").width());
    assertEquals(127, Paper.of("5x8in").width(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A17", "", "5x8", "1x1mm", "99999x99999mm", "-5x10mm"})
  void nonsenseIsRefused(String paper) {
    assertThrows(OffprintException.class, () -> Paper.of(paper));
  }

  @Test
  void themeThatIsNotThereIsRefused() {
    Options options = Options.builder().theme("../../etc/passwd").build();
    assertThrows(OffprintException.class, () -> Theme.of(options));
  }
}
