package io.offprint.clean.extract;

import java.util.List;

/** What the page's own names and the block's words say, by a {@link Vocabulary}. */
final class VocabularySigns {
  private VocabularySigns() {}

  static List<Sign> all() {
    return List.of(
        Sign.of("vocabulary.names", v -> v.scene.vocabulary.ofNames(v.block)),
        Sign.of("vocabulary.words", v -> v.scene.vocabulary.ofWords(Tokens.ofBlock(v.block))));
  }
}
