package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SmallPagesTest {
  @Test
  void everyPageHasTextAndClutterAndBothAreKnown() {
    for (var page : SmallPages.all(30)) {
      Sample sample = Sample.of(SmallPages.SET, page, null);
      double kept = 0;
      for (double share : sample.truth()) {
        kept += share >= 0.5 ? 1 : 0;
      }
      assertTrue(kept > 2, page.id());
      assertTrue(kept < sample.truth().length - 2, page.id());
      assertEquals(0, sample.truth()[sample.truth().length - 1], 0.1, page.id()); // the footer
    }
  }
}
