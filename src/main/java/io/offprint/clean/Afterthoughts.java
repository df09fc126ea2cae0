package io.offprint.clean;

import io.offprint.model.Judgement;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what was chosen against the article as it came out: rules of structure drop what is there
 * twice, a title that stands above the text already, a pull quote, an advertisement's label.
 */
final class Afterthoughts {
  /** The reason that is given. */
  private static final String REASON = "-dropped.later";

  private Afterthoughts() {}

  /** The judgements, those changed of which the article does not have the text. */
  static List<Judgement> of(List<Judgement> judged, String article) {
    String words = letters(article);
    List<Judgement> all = new ArrayList<>(judged.size());
    int from = 0;
    for (Judgement j : judged) {
      String own = letters(j.text());
      int at = j.kept() ? words.indexOf(own, from) : -1;
      if (j.kept() && at < 0 && !words.contains(own)) {
        List<String> reasons = new ArrayList<>(List.of(REASON));
        reasons.addAll(j.reasons());
        all.add(new Judgement(j.text(), j.path(), false, j.chance(), reasons));
      } else {
        from = at < 0 ? from : at + own.length();
        all.add(j);
      }
    }
    return all;
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
