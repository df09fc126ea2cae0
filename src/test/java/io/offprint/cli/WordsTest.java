package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
  private static String of(String words) {
    return String.join(" ", Words.of(words.split(" ")));
  }

  @Test
  void aPictureBehindCoverIsTheCoverAndAnArticleIsNot() {
    assertEquals("--cover-image=my.JPG a.html", of("--cover my.JPG a.html"));
    assertEquals("--cover-image=my.pic a.html", of("--cover=my.pic a.html"));
    assertEquals("--cover a.html b.png", of("--cover a.html b.png"));
    assertEquals("--no-cover a.html --cover", of("--no-cover a.html --cover"));
  }

  @Test
  void browserNeverTakesTheArticle() {
    assertEquals("--browser= a.html", of("--browser a.html"));
    assertEquals("--browser=/bin/c a.html", of("--browser=/bin/c a.html"));
  }
}
