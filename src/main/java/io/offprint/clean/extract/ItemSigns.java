package io.offprint.clean.extract;

import static io.offprint.clean.extract.Sign.log;

import java.util.List;

/**
 * What shows that a block is part of one of several boxes that are made alike: a comment among
 * comments, a teaser among teasers.
 */
final class ItemSigns {
  private ItemSigns() {}

  static List<Sign> all() {
    return List.of(
        Sign.of("item.count", v -> v.item.count()),
        Sign.of("item.levels", v -> v.item.levels()),
        Sign.of("item.blocks", v -> v.item.blocks()),
        Sign.of("item.place", v -> v.item.place()),
        Sign.of("item.links", v -> v.item.links()),
        Sign.of("item.chars", v -> log(v.item.chars())),
        Sign.of("item.mean", v -> log(v.item.mean())),
        Sign.of("item.share", v -> v.item.share()),
        Sign.of("item.most", v -> v.item.most()),
        Sign.of("item.dates", v -> v.item.dates()));
  }
}
