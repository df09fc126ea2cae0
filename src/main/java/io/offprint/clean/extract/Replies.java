package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Drops what readers wrote below an article, where the page says that it is one: several boxes made
 * alike, named as comments, behind enough text. A thread in a forum is made of just such boxes.
 */
final class Replies {
  private static final Set<String> THREADS = Set.of("discussion", "qapage", "question");

  /** Letters of a text that can stand without its comments. */
  private static final int ENOUGH = 400;

  /** The share of a page's prose in forum boxes that makes it a thread. */
  private static final double FORUM = 0.1;

  private Replies() {}

  static void drop(Scene scene, BitSet kept) {
    if (!saysArticle(scene.page.claims().kinds()) || scene.shares.forum >= FORUM) {
      return;
    }
    List<Block> blocks = scene.page.blocks();
    int before = 0;
    int at = 0;
    for (Box box : scene.page.boxes()) {
      for (; at < box.from; at++) {
        before += kept.get(at) ? blocks.get(at).chars() : 0;
      }
      if (isReply(box)) {
        if (before >= ENOUGH) {
          kept.clear(box.from, box.to);
        }
        at = Math.max(at, box.to); // replies are no text that could stand without replies
      }
    }
  }

  private static boolean saysArticle(Set<String> kinds) {
    return kinds.stream().anyMatch(k -> k.contains("article") || k.contains("blogposting"))
        && kinds.stream().noneMatch(k -> THREADS.stream().anyMatch(k::contains));
  }

  /** Whether it is named as a comment and one of its neighbours is, too. */
  private static boolean isReply(Box box) {
    return isComment(box)
        && box.parent != null
        && box.parent.children.stream()
            .anyMatch(b -> b != box && isComment(b) && b.element.nameIs(box.element.normalName()));
  }

  private static boolean isComment(Box box) {
    return box.hints.has(Purpose.COMMENT) && box.to > box.from;
  }
}
