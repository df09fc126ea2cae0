package io.offprint.clean.extract;

import static io.offprint.clean.extract.Sign.log;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What kind of page a block stands on. */
final class PageSigns {
  private static final Set<Purpose> ASIDE =
      Set.of(
          Purpose.COMMENT,
          Purpose.RELATED,
          Purpose.FRAME,
          Purpose.NAVIGATION,
          Purpose.NEWSLETTER,
          Purpose.SELLING);

  private PageSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    all.add(Sign.of("page.blocks", v -> log(v.scene.page.blocks().size())));
    all.add(Sign.of("page.prose", v -> log(v.scene.shares.prose)));
    all.add(Sign.of("page.comments", v -> v.scene.shares.comments));
    all.add(Sign.of("page.forum", v -> v.scene.shares.forum));
    all.add(Sign.of("page.plain", v -> log(v.scene.shares.plain)));
    all.add(Sign.of("page.medoid", v -> v.scene.shares.medoid));
    all.add(Sign.of("says.article", v -> says(v, "article", "blogposting", "report")));
    all.add(Sign.of("says.talk", v -> says(v, "discussion", "qapage", "question")));
    all.add(Sign.of("says.other", v -> says(v, "product", "recipe", "website", "howto")));
    return all;
  }

  private static double says(View v, String... kinds) {
    for (String said : v.scene.page.claims().kinds()) {
      for (String kind : kinds) {
        if (said.contains(kind)) {
          return 1;
        }
      }
    }
    return 0;
  }

  /** How a page's prose is spread. */
  static final class Shares {
    final int prose;
    final double comments;
    final double forum;
    final double medoid;

    /** Letters of prose that nothing marks as beside the point. */
    final int plain;

    Shares(Scene scene) {
      int all = 0;
      int comment = 0;
      int thread = 0;
      int chosen = 0;
      int free = 0;
      for (View v : scene.views) {
        if (v.block.isProse()) {
          int chars = v.block.chars();
          all += chars;
          comment += Ancestry.has(v.inside | v.outside, Purpose.COMMENT) ? chars : 0;
          thread += Ancestry.has(v.inside | v.outside, Purpose.FORUM) ? chars : 0;
          chosen += scene.medoid.get(v.block.index()) ? chars : 0;
          free += ASIDE.stream().noneMatch(p -> Ancestry.has(v.inside, p)) ? chars : 0;
        }
      }
      prose = all;
      comments = all == 0 ? 0 : (double) comment / all;
      forum = all == 0 ? 0 : (double) thread / all;
      medoid = all == 0 ? 0 : (double) chosen / all;
      plain = free;
    }
  }
}
