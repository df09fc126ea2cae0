package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LabelSignsTest {
  @Test
  void theLastLabelBeforeABlockIsCounted() {
    Scene scene =
        new Scene(
            Survey.of(
                Jsoup.parse(
                    "<p>The tide.</p><h3>Comments (2)</h3><p>Well said.</p><p>Not at all.</p>")));
    int comment = WordSigns.NAMES.indexOf("comment");
    assertArrayEquals(new int[] {100, 100, 1, 2}, scene.since(comment));
  }

  @Test
  void aSentenceIsNoLabel() {
    Scene scene =
        new Scene(
            Survey.of(
                Jsoup.parse(
                    "<p>Comments of this kind were heard all along the quay, and nobody minded them.</p>"
                        + "<p>The tide.</p>")));
    assertArrayEquals(new int[] {100, 100}, scene.since(WordSigns.NAMES.indexOf("comment")));
  }
}
