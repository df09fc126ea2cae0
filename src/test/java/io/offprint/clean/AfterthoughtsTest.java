package io.offprint.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterthoughtsTest {
  private static Judgement judged(String text, boolean kept) {
    return new Judgement(text, "p", kept, 0.7, List.of("+own.chars"));
  }

  @Test
  void whatTheArticleHasStaysAsItWasJudged() {
    List<Judgement> judged = List.of(judged("One, two.", true), judged("Aside", false));
    assertEquals(judged, Afterthoughts.of(judged, "One,\n two."));
  }

  @Test
  void whatARuleDroppedIsToldAsDropped() {
    List<Judgement> told =
        Afterthoughts.of(List.of(judged("Said.", true), judged("Twice.", true)), "Said.");
    assertTrue(told.get(0).kept());
    assertFalse(told.get(1).kept());
    assertEquals(List.of("-dropped.later", "+own.chars"), told.get(1).reasons());
  }
}
