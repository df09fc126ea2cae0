package io.offprint.clean.extract;

import io.offprint.model.Metadata;
import java.util.BitSet;

/** Drops what stands at the head of the text and is in the metadata already. */
final class Repeats {
  private static final int HEAD = 4;

  private Repeats() {}

  static void drop(Survey page, BitSet kept, Metadata metadata) {
    drop(page, kept, metadata, HEAD);
  }

  /**
   * @param reach how many of the first blocks may be such a repetition
   */
  static void drop(Survey page, BitSet kept, Metadata metadata, int reach) {
    String title = Claims.fold(metadata.title());
    int seen = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && seen < reach; i = kept.nextSetBit(i + 1), seen++) {
      Block block = page.blocks().get(i);
      if (block.isProse()) {
        return; // the text has begun; what comes now is the author's own
      }
      String text = Claims.fold(block.text());
      boolean repeated =
          !title.isEmpty() && (text.equals(title) || block.is("h1") && like(text, title));
      if (repeated && kept.cardinality() > 1) {
        kept.clear(i);
      }
    }
  }

  /**
   * Keeps the heading of the first level right above the text, in its box, that is not the title:
   * where the page's data call it otherwise, the heading is the author's.
   */
  static void keepHeading(Survey page, BitSet kept, Metadata metadata) {
    int first = kept.nextSetBit(0);
    Block heading = first < 1 ? null : page.blocks().get(first - 1);
    if (heading == null
        || !heading.is("h1")
        || heading.linkChars() > 0
        || heading.box().parent.parent == null
        || !heading.box().parent.holds(kept.length() - 1)) {
      return;
    }
    String text = Claims.fold(heading.text());
    String title = Claims.fold(metadata.title());
    boolean told =
        page.claims().titles().stream().anyMatch(t -> t.contains(text) || text.contains(t));
    if (!title.isEmpty() && !told && !title.contains(text) && !text.contains(title)) {
      kept.set(first - 1);
    }
  }

  /** A title is often cut, or carries its site's name. */
  private static boolean like(String a, String b) {
    return a.length() > 10 && b.length() > 10 && (a.startsWith(b) || b.startsWith(a));
  }
}
