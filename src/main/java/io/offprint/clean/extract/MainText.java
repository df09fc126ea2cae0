package io.offprint.clean.extract;

import io.offprint.model.Judgement;
import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
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
      Repeats.drop(survey, kept, metadata, 1);
    } else {
      Scene scene = new Scene(survey);
      kept = choice(scene, Judge.shipped().chances(scene));
      Repeats.drop(survey, kept, metadata);
      Repeats.keepHeading(survey, kept, metadata);
    }
    return kept.isEmpty() ? null : Cut.to(survey, kept);
  }

  /** Why each block of a page's text is kept or dropped, in their order; the tree is mended. */
  public static List<Judgement> explain(Document page) {
    Survey survey = Survey.of(page);
    Scene scene = new Scene(survey);
    Judge judge = Judge.shipped();
    double[] chances = judge.chances(scene);
    BitSet likely = Verdict.of(scene, chances);
    BitSet kept = choice(scene, chances);
    List<Judgement> all = new ArrayList<>();
    for (Block b : survey.blocks()) {
      List<String> reasons = new ArrayList<>(judge.reasons(scene.views.get(b.index())));
      if (kept.get(b.index()) != likely.get(b.index())) {
        reasons.add(0, kept.get(b.index()) ? "+with.neighbours" : "-with.neighbours");
      }
      all.add(
          new Judgement(b.text(), path(b.box()), kept.get(b.index()), chances[b.index()], reasons));
    }
    return all;
  }

  private static BitSet choice(Scene scene, double[] chances) {
    BitSet kept = Verdict.of(scene, chances);
    SaidTwice.drop(scene, kept);
    Gaps.close(scene.page, kept, chances);
    Gaps.end(scene.page, kept, chances);
    Companions.keep(scene.page, kept, chances);
    RelatedLinks.drop(scene.page, kept);
    Replies.drop(scene, kept);
    CalledNotes.keep(scene.page, kept);
    Shown.keep(scene.page, kept);
    return kept;
  }

  private static String path(Box box) {
    StringBuilder path = new StringBuilder();
    for (Box up = box; up.parent != null && up.depth > box.depth - 4; up = up.parent) {
      String names =
          up.element.classNames().stream().map(n -> "." + n).collect(Collectors.joining());
      String id = up.element.id().isEmpty() ? "" : "#" + up.element.id();
      path.insert(0, (path.length() == 0 ? "" : " > "))
          .insert(0, up.element.normalName() + id + names);
    }
    return path.toString();
  }
}
