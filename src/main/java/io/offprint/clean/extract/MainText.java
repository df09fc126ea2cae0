package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's main text. */
public final class MainText {
  private static final List<Candidate> CANDIDATES = List.of(new Density());

  private MainText() {}

  /**
   * Cuts a page down to its article, in place.
   *
   * @return the element that holds it, or null when the page has no text at all
   */
  public static Element select(Document page) {
    Survey survey = Survey.of(page);
    if (survey.blocks().isEmpty()) {
      return null;
    }
    BitSet kept = CANDIDATES.get(0).choose(survey);
    if (kept.isEmpty()) {
      kept.set(0, survey.blocks().size());
    }
    return Cut.to(survey, kept);
  }
}
