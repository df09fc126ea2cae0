package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a block's links lead, and what its inline markup is called. */
final class LinkSigns {
  private LinkSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (Purpose p : Purpose.values()) {
      String name = p.name().toLowerCase(Locale.ROOT);
      all.add(Sign.of("link." + name, v -> v.block.marks().linked(p) ? 1 : 0));
      all.add(Sign.of("inline." + name, v -> v.block.marks().named(p) ? 1 : 0));
    }
    all.add(Sign.of("link.outward", v -> outward(v.block)));
    return all;
  }

  /** The share of links that leave the site; -1 when there are none. */
  private static double outward(Block b) {
    return b.marks().links() == 0 ? -1 : (double) b.marks().outward() / b.marks().links();
  }
}
