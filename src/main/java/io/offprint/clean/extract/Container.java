package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes the page's word for it: the first kind of container, in an order from the surest to the
 * vaguest, of which one holds enough running text.
 */
final class Container implements Candidate {
  private static final int ENOUGH = 250;

  private static final List<Predicate<Box>> KINDS =
      List.of(
          b -> b.element.attr("itemprop").equalsIgnoreCase("articleBody"),
          b -> named(b, "article-body", "articlebody", "story-body", "post-content"),
          b -> named(b, "entry-content", "post-body", "article-content", "article__body"),
          b -> named(b, "article__content", "post__content", "content__body", "body-content"),
          b -> b.is("article"),
          b -> b.hints.has(Purpose.CONTENT) && !b.is("body") && !b.is("main") && !b.is("p"),
          b -> b.is("main") || b.element.attr("role").equals("main"));

  @Override
  public String name() {
    return "container";
  }

  @Override
  public BitSet choose(Survey page) {
    for (Predicate<Box> kind : KINDS) {
      Box best = null;
      for (Box box : page.boxes()) {
        if (kind.test(box) && (best == null || page.prose(box) > page.prose(best))) {
          best = box;
        }
      }
      if (best != null && page.prose(best) >= ENOUGH) {
        BitSet chosen = new BitSet();
        chosen.set(best.from, best.to);
        return chosen;
      }
    }
    return new BitSet();
  }

  private static boolean named(Box box, String... parts) {
    String names = box.element.className() + " " + box.element.id();
    for (String part : parts) {
      if (names.length() > 3 && names.toLowerCase(java.util.Locale.ROOT).contains(part)) {
        return true;
      }
    }
    return false;
  }
}
