package io.offprint.clean.extract;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.util.BitSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's main text. Several candidates that work in unlike ways make their choices; a judge
 * weighs, for every block of text, who chose it and many other signs of what it is; a verdict makes
 * a choice of its chances, and tries again when it has too little.
 */
public final class MainText {
  private MainText() {}

  /**
   * Cuts a page down to its article, in place, without the title.
   *
   * @param kind of an {@link Page.Kind#ARTICLE} only what repeats the metadata goes
   * @return the element that holds it, or null when the page has no text at all
   */
  public static Element select(Document page, Page.Kind kind, Metadata metadata) {
    Survey survey = Survey.of(page);
    if (survey.blocks().isEmpty()) {
      return null;
    }
    BitSet kept = new BitSet();
    if (kind == Page.Kind.ARTICLE) {
      kept.set(0, survey.blocks().size());
    } else {
      Scene scene = new Scene(survey);
      kept = Verdict.of(scene, Judge.shipped().chances(scene));
    }
    Repeats.drop(survey, kept, metadata);
    return kept.isEmpty() ? null : Cut.to(survey, kept);
  }
}
