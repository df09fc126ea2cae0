package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.pdf.text.OptimumFit.Place;
import io.offprint.pdf.text.OptimumFit.Result;
import io.offprint.pdf.text.OptimumFit.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptimumFitTest {
  /** Words of these widths with spaces of width 2 between them; negative ones end in a hyphen. */
  private static List<Place> places(int... widths) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(0, 0, 0, 0, 0, 0));
    double x = 0;
    double space = 0;
    for (int w : widths) {
      x += Math.abs(w);
      boolean hyphen = w < 0;
      double gap = hyphen ? 0 : 2;
      places.add(new Place(x, space, x + gap, space + gap, hyphen ? 1 : 0, hyphen ? 50 : 0));
      x += gap;
      space += gap;
    }
    return places;
  }

  private static Result fit(Shape shape, double measure, double stub, int... widths) {
    return new OptimumFit(places(widths), line -> measure, true, shape, stub).solve();
  }

  @Test
  void aShortParagraphIsOneLine() {
    assertArrayEquals(new int[] {2}, fit(Shape.JUSTIFIED, 100, 0, 10, 10).ends());
  }

  @Test
  void isNeverWorseThanTheGreedyWay() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      int[] words = random.ints(60, 4, 20).toArray();
      assertTrue(
          unevenness(words, fit(Shape.JUSTIFIED, 90, 0, words).ends())
              <= unevenness(words, greedy(words, 90)));
    }
  }

  private static int[] greedy(int[] words, int measure) {
    List<Integer> ends = new ArrayList<>();
    int width = -2;
    for (int i = 0; i < words.length; i++) {
      if (width + 2 + words[i] > measure) {
        ends.add(i);
        width = -2;
      }
      width += 2 + words[i];
    }
    ends.add(words.length);
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The widest word space of all lines but the last. */
  private static double unevenness(int[] words, int[] ends) {
    double worst = 0;
    int from = 0;
    for (int end : Arrays.copyOf(ends, ends.length - 1)) {
      int width = Arrays.stream(words, from, end).sum();
      worst = Math.max(worst, (90.0 - width) / Math.max(1, end - from - 1));
      from = end;
    }
    return worst;
  }

  @Test
  void neverThreeHyphensInARow() {
    int[] halves = new int[40];
    for (int i = 0; i < 40; i++) {
      halves[i] = i % 3 == 2 ? 7 : -9;
    }
    Result result = fit(Shape.JUSTIFIED, 20, 0, halves);
    int run = 0;
    for (int end : result.ends()) {
      run = end <= 40 && halves[end - 1] < 0 ? run + 1 : 0;
      assertTrue(run <= 2);
    }
  }

  @Test
  void avoidsAStubAtTheEnd() {
    int[] words = new int[21];
    Arrays.fill(words, 5);
    words[20] = 6;
    int[] ends = fit(Shape.JUSTIFIED, 68.5, 7, words).ends();
    assertEquals(3, ends.length);
    assertTrue(ends[1] < 20);
  }

  @Test
  void balancesTitles() {
    assertArrayEquals(new int[] {3, 6}, fit(Shape.BALANCED, 60, 0, 10, 10, 10, 10, 10, 10).ends());
  }

  @Test
  void aWordThatIsTooWideStandsAlone() {
    Result result = fit(Shape.JUSTIFIED, 30, 0, 10, 50, 10);
    assertArrayEquals(new int[] {1, 2, 3}, result.ends());
    assertEquals(99, result.loosest());
  }

  @Test
  void linesMayDifferInWidth() {
    int[] words = {10, 10, 10, 10, 10, 10};
    OptimumFit fit = new OptimumFit(places(words), k -> k < 2 ? 22 : 34, false, Shape.RAGGED, 0);
    assertArrayEquals(new int[] {2, 4, 6}, fit.solve().ends());
  }
}
