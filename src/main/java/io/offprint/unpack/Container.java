package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Source;
import java.io.IOException;
import java.util.List;

/** A kind of input that holds or names several articles. */
interface Container {
  /**
   * Whether the source is of this kind.
   *
   * @param head the beginning of the content, lower case, byte for character
   */
  boolean holds(Source source, String head);

  /**
   * What is in it, in its order.
   *
   * @throws IOException with the reason in a few words, when it is damaged
   */
  List<Item> items(Source source) throws IOException;
}
