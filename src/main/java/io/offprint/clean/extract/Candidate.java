package io.offprint.clean.extract;

import java.util.BitSet;

/** One way to find the main text, unlike the others, so that agreement between them means much. */
interface Candidate {

  /** What explanations call it. */
  String name();

  /** The blocks, by index, that it takes for the article; none when it has no opinion. */
  BitSet choose(Survey page);
}
