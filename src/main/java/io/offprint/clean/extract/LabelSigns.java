package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.List;

/** How far before a block the last short line is that begins with words of clutter. */
final class LabelSigns {
  private static final String[] KINDS = {"comment", "related", "signup", "tags", "person"};
  private static final int LONGEST = 60;
  private static final int FAR = 100;

  private LabelSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (String kind : KINDS) {
      int k = WordSigns.NAMES.indexOf(kind);
      all.add(Sign.of("since." + kind, v -> v.scene.since(k)[v.block.index()]));
    }
    return all;
  }

  /** For each block how many blocks ago such a line was, {@link #FAR} at most. */
  static int[] since(Scene scene, int kind) {
    int[] since = new int[scene.page.blocks().size()];
    int last = -FAR;
    for (int i = 0; i < since.length; i++) {
      since[i] = Math.min(FAR, i - last);
      if (scene.page.blocks().get(i).chars() < LONGEST && scene.words(i)[kind] == 2) {
        last = i;
      }
    }
    return since;
  }
}
