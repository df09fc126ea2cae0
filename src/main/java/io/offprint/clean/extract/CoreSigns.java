package io.offprint.clean.extract;

import java.util.List;

/** How a block stands to the {@link Core}. */
final class CoreSigns {
  private CoreSigns() {}

  static List<Sign> all() {
    return List.of(
        Sign.of("core.levels", CoreSigns::levels),
        Sign.of("core.up", CoreSigns::up),
        Sign.of("core.alike", v -> v.scene.core.alike(v.block)),
        Sign.of("core.before", v -> v.scene.core.from - v.block.index()),
        Sign.of("core.after", v -> v.block.index() - v.scene.core.to));
  }

  /** How many boxes stand between the block and what holds it and the core. */
  private static double levels(View v) {
    return v.block.box().depth - common(v).depth;
  }

  /** How many boxes stand between the core and what holds it and the block. */
  private static double up(View v) {
    return v.scene.core.box.depth - common(v).depth;
  }

  private static Box common(View v) {
    Box box = v.scene.core.box;
    while (box.parent != null && !box.holds(v.block.index())) {
      box = box.parent;
    }
    return box;
  }
}
