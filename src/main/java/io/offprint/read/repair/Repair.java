package io.offprint.read.repair;

import java.util.function.UnaryOperator;

/**
 * One kind of damage and how it is mended.
 *
 * @param name what was mended, for a note
 * @param suspicion a piece of text without which there is no such damage; a quick test
 * @param mend gives back the text that it was given when there is nothing to mend
 */
record Repair(String name, String suspicion, UnaryOperator<String> mend) {

  String apply(String text) {
    return text.contains(suspicion) ? mend.apply(text) : text;
  }
}
