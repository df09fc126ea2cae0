package io.offprint.clean.extract;

import java.util.List;

/** Whether a block speaks of what the page speaks of. */
final class TopicSigns {
  private TopicSigns() {}

  static List<Sign> all() {
    return List.of(
        Sign.of("topic.share", v -> v.scene.topic.share(v.block.index())),
        Sign.of("topic.shared", v -> v.scene.topic.shared(v.block.index())),
        Sign.of("topic.title", v -> v.scene.topic.ofTitle(v.block.index())));
  }
}
