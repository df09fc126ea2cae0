package io.offprint.clean.extract;

import java.util.Arrays;

/** What a vocabulary says of a page's blocks, each asked once. */
final class Said {
  private final Survey page;
  private final Vocabulary vocabulary;
  private final double[] words;

  Said(Survey page, Vocabulary vocabulary) {
    this(page, vocabulary, new double[page.blocks().size()]);
    Arrays.fill(words, Double.NaN);
  }

  /**
   * @param words what it says of each block's words
   */
  Said(Survey page, Vocabulary vocabulary, double[] words) {
    this.page = page;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** What a block's words say, as log-odds. */
  double words(int block) {
    if (Double.isNaN(words[block])) {
      words[block] = vocabulary.ofWords(Tokens.ofBlock(page.blocks().get(block)));
    }
    return words[block];
  }

  /** What the names of the boxes around a block say, as log-odds. */
  double names(Block block) {
    return vocabulary.ofNames(block);
  }
}
