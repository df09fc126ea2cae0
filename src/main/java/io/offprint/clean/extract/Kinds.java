package io.offprint.clean.extract;

import java.util.HashMap;
import java.util.Map;

/** A page's blocks by their own and their parents' tags and classes. */
final class Kinds {
  /** The blocks of one kind. */
  static final class Kind {
    /** A number of its own, from 0. */
    final int index;

    private int count;

    private Kind(int index) {
      this.index = index;
    }

    int count() {
      return count;
    }
  }

  private final Map<String, Kind> byName = new HashMap<>();
  private final Kind[] ofBlock;

  Kinds(Survey page) {
    ofBlock = new Kind[page.blocks().size()];
    for (Block b : page.blocks()) {
      Kind kind = byName.computeIfAbsent(name(b), k -> new Kind(byName.size()));
      kind.count++;
      ofBlock[b.index()] = kind;
    }
  }

  int size() {
    return byName.size();
  }

  Kind of(Block b) {
    return ofBlock[b.index()];
  }

  private static String name(Block b) {
    Box parent = b.box().parent == null ? b.box() : b.box().parent;
    return b.box().kind() + '<' + parent.kind();
  }
}
