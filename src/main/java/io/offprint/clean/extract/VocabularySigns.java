package io.offprint.clean.extract;

import java.util.List;

/**
 * What the page's own names and words say, by a {@link Vocabulary}: a block's and those of the
 * lines that it stands under.
 */
final class VocabularySigns {
  private static final double NOTHING = -9;

  private VocabularySigns() {}

  static List<Sign> all() {
    return List.of(
        Sign.of("vocabulary.names", v -> v.scene.said.names(v.block)),
        Sign.of("vocabulary.words", v -> words(v, v.block.index())),
        Sign.of("vocabulary.heading", v -> words(v, v.heading)),
        Sign.of("vocabulary.opens", v -> words(v, Math.min(v.branch.from, v.block.index()))),
        Sign.of("vocabulary.before", v -> words(v, v.block.index() - 1)));
  }

  private static double words(View v, int block) {
    return block < 0 ? NOTHING : v.scene.said.words(block);
  }
}
